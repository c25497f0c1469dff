import { manifestOf } from '$lib/server/manifest';
import { setWords } from '$lib/set/set';
import { m } from '$lib/paraglide/messages';
import {
  CARD_LOCALE,
  type CardWords,
  cardResponse,
  cardSnapshot,
  chartOfPanel
} from '../link-card.server';
import { cityData } from '../page-data.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The site by its name and what it is for, with the map of the city; for every page without a card of its own. */
async function cityWords(): Promise<CardWords> {
  const inWords = { locale: CARD_LOCALE } as const;
  const map = await cardSnapshot('/', await cityData(manifestOf().date), ['luoi-o']);
  return {
    title: m.common_site({}, inWords),
    sentence: m.common_tagline(setWords(CARD_LOCALE), inWords),
    picture: map && chartOfPanel(map)
  };
}

export const GET: RequestHandler = () => cardResponse('/', cityWords);
