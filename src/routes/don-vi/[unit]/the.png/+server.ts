import { isSampleVerdict } from '$lib/domain/sample';
import { leadOf } from '$lib/domain/lead';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { YARD_GROUPS } from '$lib/domain/yardstick';
import type { CardCells } from '$lib/export/link-card';
import { unitPathOf } from '$lib/format/address';
import { formatYardstick } from '$lib/format/yardstick';
import { m } from '$lib/paraglide/messages';
import { leadSentence } from '$lib/panels/unit/lead-text';
import { type ShownUnit, shownUnit } from '$lib/panels/unit/unit-page';
import { manifestOf } from '$lib/server/manifest';
import {
  CARD_LOCALE,
  CARD_REQUEST,
  type CardWords,
  cardResponse,
  cardSnapshot,
  chartOfPanel
} from '../../../link-card.server';
import { entries as pages } from '../+page.server';
import { unitData } from '../page-data.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = pages;

function cellsOf({ report: { headline } }: ShownUnit): CardCells {
  return {
    kind: 'cells',
    groups: YARD_GROUPS.map((group) => ({ group, count: headline.groups[group] })).filter(
      ({ count }) => count > 0
    ),
    words: formatYardstick(headline, CARD_LOCALE)
  };
}

/** The unit in one sentence, and its targets a cell each; where it has none, what it was formed from. */
async function unitWords(slug: string): Promise<CardWords> {
  const data = await unitData(slug);
  const shown = await shownUnit({ ...data, date: manifestOf().date }, CARD_REQUEST);
  const { report, scope } = shown;
  const title = unitTitleOf(data.unit, CARD_LOCALE);
  const name = unitNameOf(data.unit, CARD_LOCALE);
  // Nothing is generated for a card.
  const isAsked = report.assessments.some((row) => !isSampleVerdict(row));
  if (isAsked) {
    const lead = leadSentence(leadOf(report.assessments, scope), report, name, CARD_LOCALE);
    return { title, sentence: lead, picture: cellsOf(shown) };
  }
  const formed = await cardSnapshot(unitPathOf(data.unit), data, ['hinh-thanh']);
  const sentence = m.unit_no_targets({ name }, { locale: CARD_LOCALE });
  return { title, sentence, picture: formed && chartOfPanel(formed) };
}

export const GET: RequestHandler = ({ params: { unit } }) =>
  cardResponse(`/don-vi/${unit}/`, () => unitWords(unit));
