import { base } from '$app/paths';
import type { OwnCatalogue } from '$lib/intake/catalogue';
import { localDayOf } from './day';

/** The importer's lists as text of JSON, fetched with the first file. @throws where they cannot be had */
export async function catalogueText(): Promise<string> {
  const answer = await fetch(`${base}/du-lieu/danh-muc.json`);
  if (!answer.ok) throw new Error(`danh-muc.json: ${answer.status}`);
  return answer.text();
}

/** The same, read. @throws where they cannot be had */
export async function loadOwnCatalogue(): Promise<OwnCatalogue> {
  return JSON.parse(await catalogueText()) as OwnCatalogue;
}

/** Today where the reader is, ISO. */
export const dayOfReader = (): string => localDayOf(new Date());
