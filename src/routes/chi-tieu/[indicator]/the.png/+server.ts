import { cardResponse, cardSnapshot, chartOfPanel, withoutName } from '../../../link-card.server';
import { entries as pages } from '../+page.server';
import { indicatorData } from '../page-data.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = pages;

/** The first of these that the page has is its picture; its finding is the sentence. */
const ANCHORS = ['duong', 'xep-phuong', 'xep-xa', 'phan-bo', 'tung-don-vi', 'nguon'];

/** The indicator with the first picture of its page; where nothing is known of it, what it counts. */
export const GET: RequestHandler = async ({ params }) => {
  const data = await indicatorData(params.indicator);
  const { name, definition } = data.indicator;
  const found = await cardSnapshot(`/chi-tieu/${params.indicator}/`, data, ANCHORS);
  return cardResponse(
    found === null
      ? { title: name, sentence: definition, picture: null }
      : { title: name, sentence: withoutName(found.title, name), picture: chartOfPanel(found) }
  );
};
