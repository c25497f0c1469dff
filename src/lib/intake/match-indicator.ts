import type { Catalogue, CatalogueIndicator } from './catalogue';
import { measureOf } from './measure';
import { SET } from '../set/set';
import { keyOf, withoutFootnote } from './text';

/** One certain indicator, some to choose from, or none. */
export type Match<T> =
  | { readonly kind: 'one'; readonly item: T }
  | { readonly kind: 'some'; readonly items: readonly T[] }
  | { readonly kind: 'none' };

/** Short forms of offices, as words of the key; longer ones first. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bgdvh\b/g, 'gia dinh van hoa'],
  [/\bbhyt\b/g, 'bao hiem y te'],
  [/\bttt?hc\b/g, 'thu tuc hanh chinh'],
  [/\bhs tthc\b/g, 'ho so thu tuc hanh chinh'],
  [/\bntm\b/g, 'nong thon moi'],
  [/\bcchc\b/g, 'cai cach hanh chinh'],
  [/\banttq?\b/g, 'an ninh trat tu'],
  [/\bqp an\b/g, 'quoc phong an ninh'],
  [/\bthcs\b/g, 'thcs'],
  [/\bnsnn\b/g, 'ngan sach nha nuoc'],
  [/\bnn\b/g, 'nha nuoc'],
  [/\bns\b/g, 'ngan sach'],
  [/\bbqdn\b/g, 'binh quan dau nguoi'],
  [/\bbq\b/g, 'binh quan'],
  [/\bdtc\b/g, 'dau tu cong'],
  [/\bdvctt\b/g, 'dich vu cong truc tuyen'],
  [/\bdn\b/g, 'doanh nghiep'],
  [/\btdp\b/g, 'to dan pho'],
  [/\bcbccvc\b/g, 'can bo cong chuc vien chuc'],
  [/\bmttq\b/g, 'mat tran to quoc'],
  [/\bttdk?kt\b/g, 'thi dua khen thuong'],
  [/\btd kt\b/g, 'thi dua khen thuong'],
  [/\bcqg\b/g, 'chuan quoc gia']
];

/** What titles of tables say around the name of an indicator. */
const TITLE_WORDS =
  /^ (?:(?:bang|bieu|danh sach|tong hop|thong ke|bao cao|ket qua|so lieu|ra soat|tinh hinh|thuc hien|chi tieu|ve|so \d+) )+/;
const OF_UNITS = new RegExp(
  String.raw` (?:(?:cua |theo |cac |tai |cho |\d{1,3} (?=xa |phuong |don vi |dac khu )|tung |nam 20\d\d|xa|phuong|dac khu|don vi|hanh chinh|cap xa|thanh pho|tinh|${keyOf(SET.name).trim()}|toan) ?)+$`
);

/** A numbering before the name: "1.", "1.2", "a)", "II.", "- ". */
const NUMBERING = /^\s*(?:(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-zđ])\s*[.)]\s+|[-–+•*]\s*)/iu;

/** Words that a name may carry or leave out. */
const LEAD = /^(?:ty le|ti le|tl|so luong|so|tong so|muc|chi tieu|chi so)\b ?/;
const FILLER =
  /\b(?:dat chuan (?=nong thon moi)|cac|cua|tren dia ban|trong nam|hang nam|hien co|dat danh hieu|danh hieu|dat|duoc|co|xa|phuong|dac khu|toan|theo chuan (?:ngheo )?da chieu|da chieu|cap xa|nam 20\d\d)\b/g;

function spelledOut(text: string): string {
  const key = keyOf(withoutFootnote(text.replace(NUMBERING, '')).replace(/\([^)]*\)/g, ' '));
  return SHORT_FORMS.reduce((words, [short, long]) => words.replace(short, long), key)
    .replace(/%/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** The words that make the name, without the kind of figure: "tỷ lệ hộ nghèo" and "số hộ nghèo" share theirs. */
function coreOf(key: string): string {
  return key.replace(LEAD, '').replace(FILLER, ' ').replace(/ +/g, ' ').trim();
}

function kindNamed(key: string, text: string): 'rate' | 'count' | null {
  if (/^(?:ty le|ti le|tl)\b/.test(key) || /%\s*\)?\s*$/.test(text)) return 'rate';
  if (/^(?:so luong|so|tong so)\b/.test(key)) return 'count';
  return null;
}

const MAX_KEPT = 20_000;

interface Entry {
  readonly item: CatalogueIndicator;
  readonly key: string;
  readonly core: string;
  /** Words of the core that a near miss may share. */
  readonly words: ReadonlySet<string>;
}

const wordsOf = (core: string): ReadonlySet<string> =>
  new Set(core.split(' ').filter((word) => word.length > 1));

/** Finds indicators by what an officer writes. Made once for a catalogue. */
export class IndicatorFinder {
  readonly #entries: readonly Entry[];
  readonly #names: Catalogue['names'];
  /** "Chỉ số 766" of "Chỉ số 766: số hóa hồ sơ": names of a family share what is before the colon. */
  readonly #families: readonly { readonly name: string; readonly number: string }[];
  #prefix: string | null = null;
  /** The same words stand in thousands of rows. */
  readonly #found = new Map<string, Match<CatalogueIndicator>>();
  readonly #ids: ReadonlyMap<string, CatalogueIndicator>;

  constructor({ indicators, names }: Pick<Catalogue, 'indicators' | 'names'>) {
    this.#names = names;
    this.#families = indicators.flatMap(({ name }) => {
      const [, family = '', number = ''] = /^(.*?(\d{3,})):/.exec(name) ?? [];
      return family === '' ? [] : [{ name: family, number }];
    });
    this.#ids = new Map(indicators.map((item) => [item.indicator, item]));
    const named = names.flatMap(({ indicator, name }) => {
      const item = this.#ids.get(indicator);
      return item === undefined ? [] : [{ item, text: name }];
    });
    const all = [
      ...indicators.flatMap((item) => [item.name, item.short].map((text) => ({ item, text }))),
      ...named
    ];
    this.#entries = all.map(({ item, text }) => {
      const key = spelledOut(text);
      const core = coreOf(key);
      return { item, key, core, words: wordsOf(core) };
    });
  }

  /**
   * The same finder for a table that is all about one family ("Chỉ số 766: …"): a column "mức độ hài lòng" is that
   * family's. Itself where a title names no family.
   */
  within(titles: readonly string[]): IndicatorFinder {
    const family = this.#families.find(({ number }) =>
      titles.some((title) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(title))
    );
    if (family === undefined) return this;
    const narrowed = new IndicatorFinder({
      indicators: [...this.#ids.values()],
      names: this.#names
    });
    narrowed.#prefix = family.name;
    return narrowed;
  }

  /** The count that stands above ("numerator") or below a rate's line; null where the catalogue has none. */
  countOf(rate: CatalogueIndicator, part: 'numerator' | 'denominator'): CatalogueIndicator | null {
    const text = rate[part];
    if (text === null) return null;
    const found = this.find(`Số ${text.replace(/^tổng số /iu, '')}`);
    return found.kind === 'one' && found.item.kind === 'count' ? found.item : null;
  }

  /** The indicator of that id; null where there is none. */
  byId(id: string): CatalogueIndicator | null {
    return this.#ids.get(id) ?? null;
  }

  /**
   * The indicator a text names. `measure` ("%", "hộ") decides between a rate and a count of the same thing.
   * A near miss is offered ("some"), never taken.
   */
  find(text: string, measure: string | null = null): Match<CatalogueIndicator> {
    const key = `${measure ?? ''}\n${text}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const match = this.#looked(text, measure);
    if (this.#found.size < MAX_KEPT) this.#found.set(key, match);
    return match;
  }

  #looked(text: string, measure: string | null): Match<CatalogueIndicator> {
    const id = this.byId(text.trim());
    if (id !== null) return { kind: 'one', item: id };
    if (this.#prefix !== null) {
      const ofFamily = this.#exact(`${this.#prefix}: ${text}`, null);
      if (ofFamily.kind === 'one') return ofFamily;
    }
    const exact = this.#exact(text, measure);
    if (exact.kind !== 'none') return exact;
    const near = this.#near(coreOf(spelledOut(text)), measure);
    return near.length > 0 ? { kind: 'some', items: near } : { kind: 'none' };
  }

  #exact(text: string, measure: string | null): Match<CatalogueIndicator> {
    const key = spelledOut(text);
    if (key === '' || !/[a-z]/.test(key)) return { kind: 'none' };
    const whole = this.#narrowed(
      unique(this.#entries.filter((entry) => entry.key === key)),
      key,
      text,
      measure
    );
    if (whole.length === 1 && whole[0] !== undefined) return { kind: 'one', item: whole[0] };
    const core = coreOf(key);
    const same = this.#narrowed(
      unique(this.#entries.filter((entry) => core !== '' && entry.core === core)),
      key,
      text,
      measure
    );
    // "Số hộ gia đình văn hóa" is near to the rate of them, and not the rate.
    const kind = kindNamed(key, text);
    const isOther = same.some(({ measure: own }) =>
      kind === 'count' ? own === '%' : kind === 'rate' ? !own.startsWith('%') : false
    );
    if (same.length === 1 && same[0] !== undefined && !isOther)
      return { kind: 'one', item: same[0] };
    return same.length > 0 ? { kind: 'some', items: same } : { kind: 'none' };
  }

  /** The one indicator whose whole name stands in a longer text: the title of a table. */
  findIn(text: string): Match<CatalogueIndicator> {
    const whole = this.find(text);
    if (whole.kind === 'one') return whole;
    const key = ` ${spelledOut(text)} `;
    const bare = key.replace(TITLE_WORDS, ' ').replace(OF_UNITS, ' ').replace(/ +/g, ' ').trim();
    const named = this.find(bare);
    if (named.kind === 'one') return named;
    const inside = this.#entries.filter(
      (entry) => entry.key.split(' ').length > 2 && key.includes(` ${entry.key} `)
    );
    const longest = Math.max(0, ...inside.map((entry) => entry.key.length));
    const found = unique(inside.filter((entry) => entry.key.length === longest));
    const [first] = found;
    return found.length === 1 && first !== undefined
      ? { kind: 'one', item: first }
      : { kind: 'none' };
  }

  #narrowed(
    items: readonly CatalogueIndicator[],
    key: string,
    text: string,
    measure: string | null
  ): readonly CatalogueIndicator[] {
    let left = items;
    if (measure !== null) {
      const fits = left.filter((item) => measureOf(measure, item.measure) !== null);
      // A rate may stand under "hộ" only by mistake: then nothing fits and the reader is asked.
      if (fits.length > 0 || left.length > 0)
        left = fits.length > 0 ? fits : left.length > 1 ? left : [];
    }
    if (left.length < 2) return left;
    const kind = kindNamed(key, text);
    const ofKind = left.filter((item) =>
      kind === 'rate' ? item.measure === '%' : kind === 'count' ? item.measure !== '%' : true
    );
    return ofKind.length > 0 ? ofKind : left;
  }

  #near(core: string, measure: string | null): readonly CatalogueIndicator[] {
    const words = wordsOf(core);
    if (words.size === 0) return [];
    const scored = this.#entries
      .map(({ item, words: others }) => {
        const shared = [...words].filter((word) => others.has(word)).length;
        return { item, shared, score: (2 * shared) / (words.size + others.size) };
      })
      .filter(({ score, shared }) => score >= 0.6 && (shared > 1 || score === 1))
      .sort((a, b) => b.score - a.score);
    const items = unique(scored);
    const fits = items.filter(
      ({ measure: own }) => measure === null || measureOf(measure, own) !== null
    );
    return (fits.length > 0 ? fits : items).slice(0, 5);
  }
}

function unique(
  entries: readonly { readonly item: CatalogueIndicator }[]
): readonly CatalogueIndicator[] {
  return [...new Set(entries.map(({ item }) => item))];
}
