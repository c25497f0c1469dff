import { unitTitleOf } from '$lib/domain/unit-name';
import { mergerPathOf } from '$lib/format/address';
import {
  CARD_LOCALE,
  type CardWords,
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
async function mergerWords(slug: string): Promise<CardWords> {
  const data = await mergerData(slug);
  const flow = await cardSnapshot(mergerPathOf(data.unit), data, ['origin']);
  const title = unitTitleOf(data.unit, CARD_LOCALE);
  const sentence = flow === null ? '' : withoutName(flow.title, title);
  return { title, sentence, picture: flow && chartOfPanel(flow) };
}

export const GET: RequestHandler = ({ params: { unit } }) =>
  cardResponse(`/sap-nhap/${unit}/`, () => mergerWords(unit));
