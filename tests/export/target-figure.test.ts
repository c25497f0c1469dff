import { expect, it } from 'vitest';
import { thawed } from '$lib/panels/frozen-snapshot';
import { pictureOf } from '$lib/export/picture';
import { PRESETS } from '$lib/export/preset';
import { targetCases } from './pages/target-cases';
import { drawer } from './support/drawer';
import { textBoxes } from './support/layout';

const cases = await targetCases('11086-dai-son', true);
const bars = cases.filter(({ snapshot }) => {
  const { parts } = snapshot as unknown as { readonly parts: readonly { readonly kind: string }[] };
  return parts.length === 1 && parts[0]?.kind === 'bullet';
});

it('there are bars that stand alone', () => {
  expect(bars.length).toBeGreaterThan(0);
});

it.each(bars)('$name says its figure in the picture, not only its target', ({ snapshot }) => {
  const boxes = textBoxes(pictureOf(thawed(snapshot), PRESETS.slide, drawer));
  expect(boxes.map(({ text }) => text).join('\n')).toMatch(/(?:năm|tháng)\s[\d/]+:\s\d/);
});
