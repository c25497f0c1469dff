import type { Catalogue, CatalogueIndicator } from './catalogue';
import { measureOf } from './measure';
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

/** A numbering before the name: "1.", "1.2", "a)", "II.", "- ". */
const NUMBERING = /^\s*(?:(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-zđ])\s*[.)]\s+|[-–+•*]\s*)/iu;

/** Words that a name may carry or leave out. */
const LEAD = /^(?:ty le|ti le|tl|so luong|so|tong so|muc|chi tieu|chi so)\b ?/;
const FILLER =
  /\b(?:cac|cua|tren dia ban|trong nam|hang nam|hien co|dat danh hieu|danh hieu|dat|duoc|co|xa|phuong|dac khu|toan|theo chuan (?:ngheo )?da chieu|da chieu|cap xa|nam 20\d\d)\b/g;

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

interface Entry {
  readonly item: CatalogueIndicator;
  readonly key: string;
  readonly core: string;
}

/** Finds indicators by what an officer writes. Made once for a catalogue. */
export class IndicatorFinder {
  readonly #entries: readonly Entry[];
  readonly #ids: ReadonlyMap<string, CatalogueIndicator>;

  constructor({ indicators, names }: Pick<Catalogue, 'indicators' | 'names'>) {
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
      return { item, key, core: coreOf(key) };
    });
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
    const id = this.byId(text.trim());
    if (id !== null) return { kind: 'one', item: id };
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
    if (same.length === 1 && same[0] !== undefined) return { kind: 'one', item: same[0] };
    if (same.length > 1) return { kind: 'some', items: same };
    const near = this.#near(core);
    return near.length > 0 ? { kind: 'some', items: near } : { kind: 'none' };
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

  #near(core: string): readonly CatalogueIndicator[] {
    const words = new Set(core.split(' ').filter((word) => word.length > 1));
    if (words.size === 0) return [];
    const scored = this.#entries
      .map(({ item, core: other }) => {
        const others = new Set(other.split(' ').filter((word) => word.length > 1));
        const shared = [...words].filter((word) => others.has(word)).length;
        return { item, score: (2 * shared) / (words.size + others.size) };
      })
      .filter(({ score }) => score >= 0.6)
      .sort((a, b) => b.score - a.score);
    return unique(scored).slice(0, 5);
  }
}

function unique(
  entries: readonly { readonly item: CatalogueIndicator }[]
): readonly CatalogueIndicator[] {
  return [...new Set(entries.map(({ item }) => item))];
}
