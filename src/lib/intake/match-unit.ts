import { otherSpellings } from '../format/other-spellings';
import type { Catalogue, CatalogueUnit } from './catalogue';
import type { Match } from './match-indicator';
import { keyOf } from './text';

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:xa|x)\b ?/, 'xã'],
  [/^(?:phuong|p)\b ?/, 'phường'],
  [/^(?:thi tran|t ?t)\b ?/, 'thị trấn'],
  [/^(?:dac khu|d ?k)\b ?/, 'đặc khu']
];
const OFFICE = /^(?:ubnd|uy ban nhan dan|dang uy|hdnd|hoi dong nhan dan)\b ?/;
/** The place of a row in its list, written into the cell of its name: "1. Xã Kiến Thụy". */
const NUMBERING = /^\s*\d{1,3}\s*[.)/]\s*(?=\p{L})/u;
const DISTRICT = /\b(?:quan|q|huyen|h|thi xa|tx|thanh pho|tp)\b ?/g;

const FORMER_WORD = /(?<!\p{L})(?:cũ|cu)(?!\p{L})/giu;
const FORMER =
  /\([^)]*(?<!\p{L})(?:cũ|cu)(?!\p{L})[^)]*\)|(?<!\p{L})cũ\s*$|trước (?:sáp nhập|sắp xếp)/iu;

/** Text with its marks, for telling Cẩm Giàng from Cẩm Giang: composed, lower case, single spaces. */
export function exactName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ðÐ]/g, 'đ')
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const MAX_KEPT = 20_000;

const bareDistrict = (district: string | null): string =>
  keyOf(district ?? '').replace(DISTRICT, '');

/** Finds units by what an officer writes. Made once for a catalogue. */
export class UnitFinder {
  readonly #byKey = new Map<string, CatalogueUnit[]>();
  /** The same names stand in thousands of rows. */
  readonly #found = new Map<string, Match<CatalogueUnit>>();
  readonly #twins = new Map<string, readonly CatalogueUnit[]>();
  readonly #byCode = new Map<string, CatalogueUnit[]>();
  readonly #byId: ReadonlyMap<string, CatalogueUnit>;
  readonly #formers: ReadonlyMap<string, ReadonlySet<string>>;

  constructor({ units, lineage }: Pick<Catalogue, 'units' | 'lineage'>) {
    this.#byId = new Map(units.map((unit) => [unit.unit, unit]));
    for (const unit of units) {
      push(this.#byKey, keyOf(unit.name), unit);
      push(this.#byCode, unit.code, unit);
    }
    const formers = new Map<string, Set<string>>();
    for (const { unit, former } of lineage)
      formers.set(unit, (formers.get(unit) ?? new Set()).add(former));
    this.#formers = formers;
  }

  byId(unit: string): CatalogueUnit | null {
    return this.#byId.get(unit) ?? null;
  }

  /** Units in force whose names differ from a unit's only in their marks: Cẩm Giang and Cẩm Giàng. */
  twinsOf({ name, unit, generation }: CatalogueUnit): readonly CatalogueUnit[] {
    if (generation !== 'moi') return [];
    const known = this.#twins.get(unit);
    if (known !== undefined) return known;
    const twins = (this.#byKey.get(keyOf(name)) ?? []).filter(
      (each) =>
        each.generation === 'moi' && each.unit !== unit && exactName(each.name) !== exactName(name)
    );
    this.#twins.set(unit, twins);
    return twins;
  }

  /** Former units of a unit in force. */
  formersOf(unit: string): readonly CatalogueUnit[] {
    return [...(this.#formers.get(unit) ?? [])].flatMap((id) => this.#byId.get(id) ?? []);
  }

  /**
   * The unit a text names: by id, code, name with or without type, with the old district ("Hưng Đạo, h. Tứ Kỳ"),
   * "(cũ)" for a former one. Without "(cũ)" units in force come first; `home` is the unit whose table it is:
   * there the names of its former units mean those. Namesakes are offered, never chosen.
   */
  find(text: string, home: string | null = null): Match<CatalogueUnit> {
    const key = `${home ?? ''}\n${text}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const match = this.#looked(text, home);
    if (this.#found.size < MAX_KEPT) this.#found.set(key, match);
    return match;
  }

  /** The key some unit goes by, with the type written before it; the text itself where none does. */
  #named(written: string): { readonly key: string; readonly type: string | null } {
    for (const key of [written, ...otherSpellings(written)]) {
      if (this.#byKey.has(key)) return { key, type: null };
      for (const [lead, type] of TYPES) {
        const bare = key.replace(lead, '');
        if (bare !== key && this.#byKey.has(bare)) return { key: bare, type };
      }
    }
    return { key: written, type: null };
  }

  #looked(text: string, home: string | null): Match<CatalogueUnit> {
    const id = this.#byId.get(text.trim());
    if (id !== undefined) return one(id);
    const code = /^\s*(\d{3,5})\s*$/.exec(text)?.[1];
    if (code !== undefined)
      return decide(
        (this.#byCode.get(code.padStart(5, '0')) ?? this.#byCode.get(code) ?? []).filter(
          ({ generation }) => generation === 'moi'
        )
      );
    const isFormer = FORMER.test(text);
    const inBrackets = /\(([^)]*)\)/.exec(text)?.[1] ?? '';
    const [written = '', ...rest] = text.replace(/\([^)]*\)/g, ' ').split(/[,;]| [-–] /);
    const name = isFormer ? written.replace(FORMER_WORD, '') : written;
    const district = keyOf([...rest, inBrackets].join(' ').replace(FORMER_WORD, ''))
      .replace(DISTRICT, '')
      .trim();
    const { key, type } = this.#named(keyOf(name.replace(NUMBERING, '')).replace(OFFICE, ''));
    let found: readonly CatalogueUnit[] = this.#byKey.get(key) ?? [];
    if (found.length === 0) return { kind: 'none' };
    const formers = home === null ? null : (this.#formers.get(home) ?? null);
    if (isFormer) found = found.filter(({ generation }) => generation === 'cu');
    else if (
      formers !== null &&
      found.some(({ unit }) => formers.has(unit)) &&
      !found.some(({ unit }) => unit === home)
    )
      found = found.filter(({ unit }) => formers.has(unit));
    if (!isFormer && found.some(({ generation }) => generation === 'moi'))
      found = narrow(found, ({ generation }) => generation === 'moi');
    if (type !== null) found = narrow(found, (unit) => unit.type === type);
    const typed = exactName(name);
    found = narrow(found, (unit) => typed.endsWith(exactName(unit.name)));
    if (district !== '')
      found = narrow(found, (unit) => bareDistrict(unit.district).includes(district));
    if (formers !== null) found = narrow(found, ({ unit }) => formers.has(unit) || unit === home);
    return decide(found);
  }
}

function push(map: Map<string, CatalogueUnit[]>, key: string, unit: CatalogueUnit): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [unit]);
  else list.push(unit);
}

/** Those that pass, or all where none does. */
function narrow<T>(items: readonly T[], passes: (item: T) => boolean): readonly T[] {
  const left = items.filter(passes);
  return left.length > 0 ? left : items;
}

const one = (item: CatalogueUnit): Match<CatalogueUnit> => ({ kind: 'one', item });

function decide(found: readonly CatalogueUnit[]): Match<CatalogueUnit> {
  const [first] = found;
  if (first === undefined) return { kind: 'none' };
  return found.length === 1 ? one(first) : { kind: 'some', items: found };
}
