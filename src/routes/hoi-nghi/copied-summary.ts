import { base } from '$app/paths';
import { summaryText } from '$lib/export/summary';
import type { NamedMovement } from './summary-parts';
import type { UnitScene } from './unit-scene';
import { unitSummary } from './unit-summary';

/**
 * The summary of a unit's report as text, with the movements its documents name.
 *
 * @throws Error where the movements can be had neither from the network nor from what is kept
 */
export async function copiedSummary(scene: UnitScene): Promise<string> {
  const answer = await fetch(`${base}/hoi-nghi/phong-trao.json`);
  if (!answer.ok) throw new Error(`movements: ${answer.status}`);
  return summaryText(unitSummary(scene, (await answer.json()) as readonly NamedMovement[]));
}
