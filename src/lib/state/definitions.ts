import { base } from '$app/paths';
import type { Definitions } from '$lib/panels/panel-page';

/** Definitions of every indicator that can be rebuilt across the merger. @throws Error where they cannot be had */
export async function loadDefinitions(signal: AbortSignal): Promise<Definitions> {
  const answer = await fetch(`${base}/sap-nhap/chi-tieu.json`, { signal });
  if (!answer.ok) throw new Error(`${answer.status} chi-tieu.json`);
  return (await answer.json()) as Definitions;
}
