import type { Findable } from '$lib/format/findable';
import type { NamedTransfer } from '$lib/data/queries/merger';
import type { DocumentRow } from '$lib/domain/document';
import { FIELD } from '$lib/domain/field';
import type { Indicator } from '$lib/domain/indicator';
import type { Movement } from '$lib/domain/movement';
import { isIssuedBy } from '$lib/domain/known';
import { BASIS, BASES, type Basis } from '$lib/domain/lineage';
import type { Text } from '$lib/domain/text';
import { formerNameOf, groupOf, unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import type { Unit, UnitType } from '$lib/domain/unit';
import { indicatorPathOf, unitPathOf } from '$lib/format/address';
import { unitSought } from '$lib/format/unit-sought';

function inBoth(write: (locale: 'vi' | 'en') => string): Text {
  return { vi: write('vi'), en: write('en') };
}

const order = new Intl.Collator('vi');
const byName = (a: Pick<Unit, 'name'>, b: Pick<Unit, 'name'>): number =>
  order.compare(a.name, b.name);

/** Units in force, by the Vietnamese alphabet. */
export function unitFindables(units: readonly Unit[]): readonly Findable[] {
  return [...units].sort(byName).map((unit) => {
    const district = (unit.district ?? '').replaceAll(';', ',');
    return {
      ...unitSought(unit),
      kind: 'unit',
      path: unitPathOf(unit),
      name: inBoth((locale) => unitTitleOf(unit, locale)),
      detail: { vi: `${unit.code} · ${district} (cũ)`, en: `${unit.code} · ${district} (former)` },
      unit: { code: unit.code, group: groupOf(unit.type) }
    };
  });
}

/** Former units with where they went: a line a successor, that of the most people first. */
export function formerFindables(transfers: readonly NamedTransfer[]): readonly Findable[] {
  const weight = ({ basis, remainder }: NamedTransfer): number =>
    BASES.indexOf(basis as Basis) * 2 - (remainder ? 1 : 0);
  return [...transfers]
    .sort((a, b) => order.compare(a.former_name, b.former_name) || weight(a) - weight(b))
    .map((row) => {
      const former = { name: row.former_name, type: row.former_type as UnitType };
      const unit = { name: row.unit_name, type: row.unit_type as UnitType, code: row.unit_code };
      const district = former.type === 'huyện' ? null : row.former_district;
      const title = (locale: 'vi' | 'en'): string => {
        const name = formerNameOf(former, locale);
        return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
      };
      return {
        ...unitSought({ ...former, code: row.former_code, district, generation: 'cu' }),
        kind: 'former',
        path: unitPathOf(unit),
        name: inBoth((locale) => `${title(locale)} → ${unitNameOf(unit, locale)}`),
        detail: inBoth((locale) =>
          [BASIS[row.basis as Basis].label[locale], district].filter(Boolean).join(' · ')
        ),
        unit: { code: unit.code, group: groupOf(unit.type) }
      };
    });
}

/** Indicators in the order given, by their long and short names in both languages. */
export function indicatorFindables(
  indicators: readonly Pick<
    Indicator,
    'indicator' | 'name' | 'name_en' | 'short' | 'short_en' | 'field'
  >[]
): readonly Findable[] {
  return indicators.map((row) => ({
    kind: 'indicator',
    path: indicatorPathOf(row.indicator),
    name: { vi: row.name, en: row.name_en },
    detail: FIELD[row.field],
    names: [...new Set([row.name, row.short, row.name_en, row.short_en])]
  }));
}

/** Movements, by their names; each leads to its line of the page on movements. */
export function movementFindables(
  movements: readonly Pick<Movement, 'movement' | 'name'>[]
): readonly Findable[] {
  return movements.map(({ movement, name }) => ({
    kind: 'movement',
    path: `/phong-trao/#${movement}`,
    name: { vi: name, en: name },
    detail: { vi: 'Phong trào thi đua', en: 'Emulation movement' },
    names: [name]
  }));
}

/** Documents that units issued, by title and number; each leads to its line on the page of its unit. */
export function documentFindables(
  documents: readonly DocumentRow[],
  units: readonly Unit[]
): readonly Findable[] {
  return documents.flatMap((row) => {
    const unit = units.find((each) => isIssuedBy(row, each));
    if (unit === undefined) return [];
    return [
      {
        kind: 'document' as const,
        path: `${unitPathOf(unit)}#${row.document}`,
        name: { vi: row.title, en: row.title },
        detail: inBoth((locale) =>
          [unitTitleOf(unit, locale), row.number].filter(Boolean).join(' · ')
        ),
        names: [row.title],
        rest: [row.number ?? '', unitNameOf(unit, 'vi')].filter((text) => text !== '')
      }
    ];
  });
}
