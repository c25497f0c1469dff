import {
  type CardWords,
  cardResponse,
  cardSnapshot,
  chartOfPanel,
  withoutName
} from '../../../link-card.server';
import { entries as pages } from '../+page.server';
import { indicatorData } from '../page-data.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = pages;

/** The first of these that the page has is its picture; its finding is the sentence. */
const ANCHORS = ['duong', 'xep-phuong', 'xep-xa', 'phan-bo', 'tung-don-vi', 'nguon'];

/** The indicator with the first picture of its page; where nothing is known of it, what it counts. */
async function indicatorWords(indicator: string, path: string): Promise<CardWords> {
  const data = await indicatorData(indicator);
  const { name, definition } = data.indicator;
  const found = await cardSnapshot(path, data, ANCHORS);
  return found === null
    ? { title: name, sentence: definition, picture: null }
    : { title: name, sentence: withoutName(found.title, name), picture: chartOfPanel(found) };
}

export const GET: RequestHandler = ({ params: { indicator } }) => {
  const path = `/chi-tieu/${indicator}/`;
  return cardResponse(path, () => indicatorWords(indicator, path));
};
