import { unitTitleOf } from '$lib/domain/unit-name';
import { mergerPathOf } from '$lib/format/address';
import {
  CARD_LOCALE,
  cardResponse,
  cardSnapshot,
  chartOfPanel,
  withoutName
} from '../../../link-card.server';
import { entries as pages } from '../+page.server';
import { mergerData } from '../page-data.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = pages;

/** The unit with the flow of what it was formed from. */
export const GET: RequestHandler = async ({ params }) => {
  const data = await mergerData(params.unit);
  const flow = await cardSnapshot(mergerPathOf(data.unit), data, ['origin']);
  const title = unitTitleOf(data.unit, CARD_LOCALE);
  return cardResponse({
    title,
    sentence: flow === null ? '' : withoutName(flow.title, title),
    picture: flow && chartOfPanel(flow)
  });
};
