import type { Direction, Field, Indicator, IndicatorKind } from '../domain/indicator';
import { slugOf } from '../format/slug';
import { isMeasure } from './measure';

/** What an officer says of an indicator that the catalogue lacks. */
interface MadeIndicator {
  readonly name: string;
  readonly measure: string;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly field: Field;
}

/** Kinds that can be made in place; a title has no figures to begin with. */
export const MADE_KINDS = [
  'count',
  'rate',
  'money',
  'per_head',
  'score'
] as const satisfies readonly IndicatorKind[];

const PREFIX = 'own-';

/** Whether an indicator was made in place, and is in no catalogue. */
export const isMadeIndicator = ({ indicator }: Pick<Indicator, 'indicator'>): boolean =>
  indicator.startsWith(PREFIX);

/**
 * An indicator made in place; the same name makes the same one. Counts and money add up over units, a share needs
 * its counts for that, which nobody gave. Null where name or measure say nothing.
 */
export function madeIndicator(said: MadeIndicator): Indicator | null {
  const [name, measure] = [said.name.trim(), said.measure.trim()];
  const slug = slugOf(name).slice(0, 60).replace(/-+$/, '');
  if (slug === '' || measure === '') return null;
  const adds = said.kind === 'count' || said.kind === 'money';
  return {
    indicator: PREFIX + slug,
    name,
    name_en: name,
    short: name,
    short_en: name,
    field: said.field,
    measure: said.kind === 'rate' ? '%' : measure,
    direction: said.direction,
    kind: said.kind,
    numerator: null,
    denominator: null,
    combine: adds ? 'sum' : 'none',
    weight: null,
    frequency: 'year',
    decimals: said.kind === 'count' ? 0 : 1,
    min: 0,
    max: said.kind === 'rate' ? 100 : null,
    applies_to: null,
    definition: 'Chỉ tiêu do đơn vị đặt, chưa có trong danh mục.',
    definition_en: 'An indicator of the unit itself, not in the catalogue.',
    legal_source: null
  };
}

/** What the words of an unknown row or column say of an indicator, to begin with. */
export function proposedIndicator(text: string, measure: string | null): MadeIndicator {
  const inBrackets = /\(([^)]*)\)\s*$/.exec(text)?.[1]?.trim() ?? '';
  const named = measure ?? (isMeasure(inBrackets) ? inBrackets : '');
  const name = text.replace(/\s*\([^)]*\)\s*$/, '').trim();
  const isRate = named === '%' || /^(?:tỷ lệ|tỉ lệ|%)/iu.test(name);
  return {
    name,
    measure: isRate ? '%' : named,
    kind: isRate ? 'rate' : /đồng/iu.test(named) ? 'money' : 'count',
    direction: 'none',
    field: 'kinh-te'
  };
}
