import type { CatalogueIndicator } from '../intake/catalogue';
import type { Candidate } from './candidate';
import type { FoundPeriod } from './periods';
import type { Quantity } from './quantities';
import { type IndicatorRanking, type Phrase, type Ranked, SURE } from './rank-indicators';

/** Of a whole term what is counted over the term comes first, of a year what is counted in it. */
export function byFrequency(
  ranked: readonly Ranked[],
  { frm, to, yearly }: FoundPeriod
): readonly Ranked[] {
  const isTerm = !yearly && frm !== null && to !== null && to - frm > 1;
  return ranked
    .map((each) => ({
      ...each,
      score: each.score + (each.item.frequency === 'term' ? (isTerm ? 0.05 : -0.05) : 0)
    }))
    .sort((a, b) => b.score - a.score);
}

/** "19/19 tiêu chí" of an indicator that counts is the count. */
export function asCount(candidate: Candidate, item: CatalogueIndicator | undefined): Candidate {
  if (
    candidate.numerator === null ||
    item?.kind !== 'count' ||
    candidate.indicator !== item.indicator
  )
    return candidate;
  return { ...candidate, value: candidate.numerator, unit: item.measure, unitKind: 'count' };
}

/** A fraction is a share, or the count of an indicator that counts ("19/19 tiêu chí"). */
export function rankedFor(
  phrase: Phrase,
  ranking: IndicatorRanking,
  { numerator, counted }: Quantity
): readonly Ranked[] {
  const counts =
    numerator === null || counted === null
      ? []
      : ranking.rank({ ...phrase, kind: 'count', unit: counted, isDone: true });
  const whole = ranking.rank(phrase);
  const wider = ranking.rank({ ...phrase, core: `${phrase.core} ${phrase.around}`, around: '' });
  const head = /^[^,]*/u.exec(phrase.core)?.[0] ?? '';
  const first =
    head.trim().split(/\s+/u).length < 4 || head === phrase.core
      ? []
      : ranking.rank({ ...phrase, core: head, around: `${phrase.core} ${phrase.around}` });
  const best = new Map<string, Ranked>();
  for (const each of [
    ...whole,
    ...counts.map((one) => ({ ...one, score: one.score * 0.9 })),
    ...first.map((one) => ({ ...one, score: one.score * 0.95 })),
    ...wider.map((one) => ({ ...one, score: one.score * 0.93 }))
  ]) {
    const known = best.get(each.item.indicator);
    if (known === undefined || known.score < each.score) best.set(each.item.indicator, each);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** One number for two: each half of the name names an indicator of its own, wholly. */
export function twinsOf(
  phrase: Phrase,
  ranked: readonly Ranked[],
  ranking: IndicatorRanking
): readonly Ranked[] {
  if (phrase.kind !== 'percent' || phrase.isChange) return [];
  const halves = phrase.core.split(/(?<!\p{L})và(?!\p{L})/u);
  const listed = phrase.core.split(/,|(?<!\p{L})và(?!\p{L})/u);
  const parts = halves.length === 2 && listed.length === 2 ? halves : listed;
  if (parts.length < 2 || parts.length > 4) return [];
  const best = ranked[0];
  const found = parts.map((core) => ranking.rank({ ...phrase, core, around: phrase.core })[0]);
  const sure = found.filter((each): each is Ranked => each !== undefined && each.score >= 0.85);
  if (sure.length < 2 || best === undefined || best.score < SURE) return [];
  const ids = new Set(sure.map(({ item }) => item.indicator));
  if (ids.size < 2 || !ids.has(best.item.indicator)) return [];
  return sure.filter(({ item }) => item.indicator !== best.item.indicator);
}
