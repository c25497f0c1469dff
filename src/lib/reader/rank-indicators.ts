import type { CatalogueIndicator } from '../intake/catalogue';
import { measureOf } from '../intake/measure';
import { SYNONYMS } from './indicator-synonyms';
import { QUALIFIERS, STOP, SUBJECTS, tokensOf, wordsOf } from './name-tokens';
import type { UnitKind } from './units';
import { openedWording, wordingOf } from './wording';

/** An indicator with how well it fits, from 0 to a little over 1. */
export interface Ranked {
  readonly item: CatalogueIndicator;
  readonly score: number;
}

/** What is said of a number. */
export interface Phrase {
  /** Words that belong to the number: its name. */
  readonly core: string;
  /** Words that may belong to it: the shared end of a list, the subject before. */
  readonly around: string;
  readonly kind: UnitKind;
  readonly unit: string;
  /** Whether it is by how much something grew or fell. */
  readonly isChange: boolean;
  /** Whether a verb of doing stands before it ("kết nạp", "hỗ trợ"): it counts what was done. */
  readonly isDone: boolean;
  /** Whether it says what is to be reached: a growth is then that of the level. */
  readonly isTarget: boolean;
  /** Nearest headings and so on: they help between two that fit. */
  readonly headings: string;
}

interface Name {
  readonly item: CatalogueIndicator;
  readonly tokens: ReadonlySet<string>;
  /** The same in a row, with what each weighs. */
  readonly list: readonly string[];
  readonly weight: number;
  /** Words of it that change what is meant. */
  readonly qualifiers: readonly string[];
  readonly joined: string;
}

/** A number that comes with these words says by how much. */
const GROWTH_NAMES = /^(?:tang-|giam-|vuot-)/u;

/** Ranks the indicators of a catalogue by what is said of a number. */
export class IndicatorRanking {
  readonly #names: readonly Name[];
  readonly #weights = new Map<string, number>();
  readonly #byToken = new Map<string, number[]>();
  /** Weight that a phrase finds in each name, and explains of itself: filled and emptied by every ranking. */
  readonly #found: Float64Array;
  readonly #explained: Float64Array;
  /** What a report says of its figures it says again and again. */
  readonly #ranked = new Map<string, readonly Ranked[]>();
  /** How well each indicator fits a kind and unit of number; few of them come again and again. */
  readonly #fits = new Map<string, Map<CatalogueIndicator, number>>();
  readonly #titles: readonly {
    readonly item: CatalogueIndicator;
    readonly words: readonly string[];
    readonly joined: string;
  }[];

  constructor(
    readonly indicators: readonly CatalogueIndicator[],
    names: readonly { readonly indicator: string; readonly name: string }[]
  ) {
    const ids = new Map(indicators.map((item) => [item.indicator, item]));
    // What several indicators count alike tells none of them.
    const shared = (numerator: string): boolean =>
      indicators.filter((item) => item.numerator === numerator).length > 1;
    const all = [
      ...indicators.flatMap((item) =>
        [
          item.name,
          item.short,
          ...(item.numerator === null || shared(item.numerator) ? [] : [item.numerator])
        ].map((text) => ({
          item,
          text
        }))
      ),
      ...names.flatMap(({ indicator, name }) => {
        const item = ids.get(indicator);
        return item === undefined ? [] : [{ item, text: name }];
      }),
      ...Object.entries(SYNONYMS).flatMap(([indicator, texts]) => {
        const item = ids.get(indicator);
        return item === undefined ? [] : texts.map((text) => ({ item, text }));
      })
    ].map(({ item, text }) => ({
      item,
      list: tokensOf(wordingOf(text)).filter((token) => !STOP.has(token))
    }));
    this.#titles = indicators
      .filter(({ kind }) => kind === 'title')
      .flatMap((item) =>
        [item.name, item.short].map((name) => {
          const words = wordsOf(wordingOf(name));
          return { item, words, joined: words.join(' ') };
        })
      )
      .filter(({ words }) => words.length > 2 && words.join(' ') !== 'nông thôn mới');
    const seen = new Map<string, Set<string>>();
    for (const { item, list } of all)
      for (const token of list) seen.set(token, (seen.get(token) ?? new Set()).add(item.indicator));
    for (const [token, items] of seen)
      this.#weights.set(token, Math.log(1 + indicators.length / items.size));
    this.#names = all
      .filter(({ list }) => list.length > 0)
      .map(({ item, list }) => {
        const tokens = new Set(list);
        const distinct = [...tokens];
        return {
          item,
          tokens,
          list: distinct,
          weight: [...tokens].reduce((sum, token) => sum + this.#weightOf(token), 0),
          qualifiers: distinct.filter((token) => QUALIFIERS.has(token)),
          joined: list.join(' ')
        };
      });
    this.#found = new Float64Array(this.#names.length);
    this.#explained = new Float64Array(this.#names.length);
    this.#names.forEach(({ tokens }, at) => {
      for (const token of tokens) {
        const places = this.#byToken.get(token);
        if (places === undefined) this.#byToken.set(token, [at]);
        else places.push(at);
      }
    });
  }

  #weightOf(token: string): number {
    return this.#weights.get(token) ?? 3.2;
  }

  /**
   * Titles that a wording names whole ("đô thị loại V"), without those that are part of a longer one it names too.
   *
   * @param least how many words a name must have
   */
  titlesIn(wording: string, least: number): readonly CatalogueIndicator[] {
    const said = wordsOf(wording);
    const all = new Set(said);
    const joined = ` ${said.join(' ')} `;
    const named = this.#titles.filter(
      ({ words, joined: name }) =>
        words.length >= least &&
        words.every((word) => all.has(word)) &&
        (words.length > 4 || /20\d\d/.test(name) || joined.includes(` ${name} `))
    );
    const isPart = (item: CatalogueIndicator): boolean =>
      named.some(
        (name) =>
          name.item === item &&
          named.some(
            (other) =>
              other.item !== item &&
              other.words.length > name.words.length &&
              name.words.every((word) => other.words.includes(word))
          )
      );
    return [...new Set(named.map(({ item }) => item))].filter(
      (item, _, all) =>
        !isPart(item) && !all.some(({ indicator }) => indicator.startsWith(`${item.indicator}-`))
    );
  }

  /** Indicators that fit the phrase, the best first, each once. */
  rank(phrase: Phrase): readonly Ranked[] {
    const { core, around, kind, unit, headings } = phrase;
    const flags = `${phrase.isChange} ${phrase.isDone} ${phrase.isTarget}`;
    const key = [core, around, kind, unit, flags, headings].join('\n');
    const known = this.#ranked.get(key);
    if (known !== undefined) return known;
    const ranked = this.#rank(phrase);
    if (this.#ranked.size >= MAX_RANKED) this.#ranked.clear();
    this.#ranked.set(key, ranked);
    return ranked;
  }

  #rank(phrase: Phrase): readonly Ranked[] {
    const core = tokensOf(phrase.core).filter((token) => !STOP.has(token));
    const around = tokensOf(phrase.around).filter((token) => !STOP.has(token));
    const headings = new Set(tokensOf(phrase.headings));
    const said = new Set(core);
    const near = new Set(around);
    const coreWeight = [...said].reduce((sum, token) => sum + this.#weightOf(token), 0);
    const joined = core.join(' ');
    // "100% hộ nghèo được cấp thẻ" is a share of the poor, not the share that they are.
    const isOfPoor = phrase.kind === 'percent' && OF_POOR.test(phrase.core);
    const [found, explained] = [this.#found, this.#explained];
    const places: number[] = [];
    for (const token of said) {
      const weight = this.#weightOf(token);
      for (const at of this.#byToken.get(token) ?? []) {
        if (explained[at] === 0) places.push(at);
        explained[at] = (explained[at] ?? 0) + weight;
      }
    }
    for (const at of places) found[at] = explained[at] ?? 0;
    const lend = (token: string, share: number): void => {
      const weight = share * this.#weightOf(token);
      for (const at of this.#byToken.get(token) ?? [])
        if (explained[at] !== 0) found[at] = (found[at] ?? 0) + weight;
    };
    for (const token of near) if (!said.has(token)) lend(token, 0.8);
    for (const token of headings) if (!said.has(token) && !near.has(token)) lend(token, 0.25);
    const best = new Map<string, Ranked>();
    const fits = this.#fitsOf(phrase);
    const odds = new Map<string, number>();
    for (const token of said) {
      const weight = SUBJECTS.has(token) ? 1.7 : QUALIFIERS.has(token) ? 1 : 0;
      if (weight > 0) odds.set(token, weight);
    }
    for (const at of places) {
      const name = this.#names[at];
      if (name === undefined) continue;
      const { item } = name;
      if (isOfPoor && POOR.has(item.indicator)) continue;
      let fit = fits.get(item);
      if (fit === undefined) {
        fit = fitOf(item, phrase);
        fits.set(item, fit);
      }
      if (fit === 0) continue;
      let odd = 0;
      for (const token of name.qualifiers) if (!said.has(token) && !near.has(token)) odd += 1;
      let score =
        0.65 * ((found[at] ?? 0) / name.weight) +
        (coreWeight === 0 ? 0 : 0.35 * ((explained[at] ?? 0) / coreWeight));
      // No penalty can help it any more.
      const known = best.get(item.indicator);
      if (score * fit + 0.07 < Math.max(0.12, known?.score ?? 0)) continue;
      if (name.list.length > 1 && joined.includes(name.joined)) score += 0.06;
      for (const [token, weight] of odds) if (!name.tokens.has(token)) odd += weight;
      score = score * fit - Math.min(0.4, 0.18 * odd);
      if (known === undefined || known.score < score) best.set(item.indicator, { item, score });
    }
    for (const at of places) {
      found[at] = 0;
      explained[at] = 0;
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  }

  #fitsOf({ kind, unit, isChange, isDone, isTarget }: Phrase): Map<CatalogueIndicator, number> {
    const key = [kind, unit, isChange, isDone, isTarget].join(' ');
    const known = this.#fits.get(key);
    if (known !== undefined) return known;
    const fits = new Map<CatalogueIndicator, number>();
    // Units that nobody knows are as many as there are words.
    if (this.#fits.size >= MAX_FITS) this.#fits.clear();
    this.#fits.set(key, fits);
    return fits;
  }
}

const MAX_FITS = 2000;
const MAX_RANKED = 20_000;

/** Below this an indicator is only offered. */
export const SURE = 0.62;

/** Poor households that something is said of, not how many they are. */
const OF_POOR =
  /^[\s,]*(?:(?:đến nay|hiện nay|hằng năm|năm 20\d\d|có|đã có|đã|với)[\s,]+)*(?:số\s+)?hộ (?:cận )?nghèo\s+(?!(?:còn|là|chiếm|giảm|ở|dưới|trên|khoảng|gần|đa chiều|theo|cuối|đầu|hiện|toàn|của|năm|xuống|chỉ|đến|tính|trong)(?!\p{L}))\p{L}/u;
const POOR = new Set(['ho-ngheo', 'ho-can-ngheo', 'ngheo-da-chieu']);

/** What a commune has: what was done to some of them counts something else. */
const STOCKS = new Set([
  'so-ho',
  'so-ho-ngheo',
  'so-ho-can-ngheo',
  'dan-so',
  'dang-vien',
  'doanh-nghiep',
  'so-thon-to-dan-pho',
  'truong-cong-lap',
  'to-chuc-dang'
]);

/** How well the measure of an indicator fits what is printed: 0 not at all, 1 wholly. */
function fitOf(
  item: CatalogueIndicator,
  { kind, unit, isChange, isDone, isTarget }: Phrase
): number {
  const { measure } = item;
  if (kind === 'none') return item.kind === 'title' ? 1 : 0;
  if (item.kind === 'title') return 0;
  if (kind === 'percent' || kind === 'points') {
    if (item.kind === 'growth')
      return isChange && measure.startsWith('%') ? (isTarget ? 0.93 : 1.06) : 0;
    // By how much a level grew is no figure of the level; as a target it is one of it.
    if (isChange && (item.kind === 'money' || item.kind === 'per_head')) return isTarget ? 1.02 : 0;
    if (isChange && item.kind === 'count') return isTarget ? 0.8 : 0;
    if (measure !== '%') return 0;
    return isChange && kind === 'percent' && !unit.includes('/')
      ? 0.85
      : GROWTH_NAMES.test(item.indicator)
        ? 0.6
        : 1;
  }
  if (kind === 'times') return measure === 'lần' ? 1 : 0;
  if (kind === 'money') {
    if (item.kind !== 'money' && item.kind !== 'per_head') return 0;
    if (isChange && !isTarget) return 0;
    if (item.kind === 'per_head')
      return measureOf(unit.replace(/\/năm$/u, ''), measure) === null &&
        measureOf(unit, measure) === null &&
        !/người/u.test(unit) &&
        !/^(?:triệu|nghìn) đồng(?:\/năm)?$/u.test(unit)
        ? 0
        : 1;
    return /người|ha|hộ/u.test(unit) ? 0 : 1;
  }
  if (item.kind !== 'count' && item.kind !== 'score') return 0;
  if (isChange) return 0;
  if (isDone && STOCKS.has(item.indicator)) return 0.6;
  if (kind === 'measure') return measureOf(unit, measure) === null ? 0 : 1;
  const printed = openedWording(wordingOf(unit.replace(/\/.*$/u, '')));
  const wanted = wordingOf(measure.replace(/\/.*$/u, ''));
  if (printed === wanted || measureOf(printed, wanted) === 1) return 1;
  const known = wordingOf(`${item.name} ${item.numerator ?? ''}`);
  if (known.includes(printed) || printed.includes(wanted)) return 0.97;
  return 0;
}
