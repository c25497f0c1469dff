import { datedOf } from '$lib/domain/period';
import type { BasisIcon } from '$lib/charts/basis-icon';
import type { FlowModel, FlowPart } from '$lib/charts/flow-model';
import type { FormerPart } from '$lib/data/queries/unit';
import { type Basis, BASIS } from '$lib/domain/lineage';
import type { Observation } from '$lib/domain/observation';
import type { Locale } from '$lib/domain/text';
import { doubtOf, formerNameOf, unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { decimalsWrittenOf } from '$lib/format/decimals';
import { formatMeasured } from '$lib/format/measure';
import { formatDated } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { pageSnapshot } from '$lib/panels/page-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { fewCitedLines } from '$lib/panels/source-lines';
import { pick } from '$lib/panels/target/finding-words';
import { otherUnits } from '$lib/panels/unit/former-text';
import type { UnitPanelScene } from '$lib/panels/unit/panel-scene';

/** What tells an audience how large a unit is, in the order it is said. */
const FACTS = ['dien-tich', 'dan-so', 'so-ho', 'so-thon-to-dan-pho', 'dang-vien'] as const;
const MOST_FACTS = 4;

/** "một phần diện tích và dân" as whole bands have it or not. */
function partOf(former: FormerPart, locale: Locale): FlowPart {
  const basis = BASIS[former.basis as Basis];
  const district = former.type === 'huyện' ? null : former.district;
  const others = otherUnits(former.others);
  return {
    name: formerNameOf({ name: former.name, type: former.type }, locale),
    basis: basis.icon as BasisIcon,
    basisText: [basis.label[locale], district].filter((one) => one !== null).join(', '),
    restText: others.length === 0 ? '' : m.merger_rest_to({ names: others.join(', ') }),
    // Bands are alike: their width says nothing, and the foot of the slide says so.
    amount: 1,
    amountText:
      former.area_km2 === null
        ? ''
        : formatMeasured(former.area_km2, 'km²', locale, decimalsWrittenOf(former.area_km2)),
    shareText: '',
    whole: former.basis === 'all'
  };
}

/** A figure that describes the unit: "Dân số", "30.616 người", "năm 2025; nguồn khác ghi 30.161 người". */
interface Fact {
  readonly subject: string;
  readonly text: string;
  readonly about: string;
  readonly rows: readonly Observation[];
}

/** The figures that describe the unit, each with its year; two counts of the same stand beside each other. */
export function portraitFacts({ said, unit }: UnitPanelScene, locale: Locale): readonly Fact[] {
  const byName = new Map(said.indicators.map((row) => [row.indicator, row]));
  const known = FACTS.flatMap((name): Fact[] => {
    const indicator = byName.get(name);
    const rows = said.observations.filter(
      (row) => row.indicator === name && row.value !== null && row.provenance === 'reported'
    );
    const newest = rows
      .map(({ period }) => period)
      .sort()
      .at(-1);
    const now = rows.filter(({ period }) => period === newest);
    const [first, ...rest] = now;
    if (indicator === undefined || first === undefined) return [];
    const written = ({ value }: Observation): string =>
      formatMeasured(value ?? 0, indicator.measure, locale, decimalsWrittenOf(value ?? 0));
    const others = [...new Set(rest.map(written))].filter((text) => text !== written(first));
    const elsewhere = pick(
      locale,
      `nguồn khác ghi ${others.join(', ')}`,
      `elsewhere ${others.join(', ')}`
    );
    return [
      {
        subject: pick(locale, indicator.short, indicator.short_en),
        text: written(first),
        about: [
          formatDated(datedOf(first), locale, indicator),
          ...(others.length === 0 ? [] : [elsewhere])
        ].join('; '),
        rows: now
      }
    ];
  });
  const has = (name: string): boolean =>
    known.some(({ rows }) => rows.some(({ indicator }) => indicator === name));
  const listed = (name: string, subject: string, value: number | null, measure: string): Fact[] =>
    value === null || has(name)
      ? []
      : [
          {
            subject,
            text: formatMeasured(value, measure, locale, decimalsWrittenOf(value)),
            about: m.merger_area_from_list(),
            rows: []
          }
        ];
  return [
    ...listed('dien-tich', pick(locale, 'Diện tích', 'Area'), unit.area_km2, 'km²'),
    ...listed('dan-so', pick(locale, 'Dân số', 'People'), unit.population, 'người'),
    ...known
  ].slice(0, MOST_FACTS);
}

/** What stands below a figure: its subject, unless the figure says it already, and of when it is. */
const noteOf = ({ subject, text, about }: Fact): string =>
  text.toLocaleLowerCase('vi').replaceAll('\u00A0', ' ').includes(subject.toLocaleLowerCase('vi'))
    ? about
    : `${subject}, ${about}`;

function bandsNote(locale: Locale): string {
  return pick(
    locale,
    'Dải sọc: một phần; bề rộng dải không theo tỷ lệ',
    'Hatched bands: a part; the width of a band is to no scale'
  );
}

/** The unit in one picture: what it was formed from, and how large it is. */
export function unitSlide(scene: UnitPanelScene, place: SnapshotPlace): FrozenSnapshot | null {
  const { locale } = place;
  const { unit, said, documents } = scene;
  const { formers } = said;
  if (formers.length === 0) return null;
  const facts = portraitFacts(scene, locale);
  const name = unitTitleOf(unit, locale);
  const parts = [...formers]
    .sort((a, b) => Number(b.basis === 'all') - Number(a.basis === 'all'))
    .map((former) => partOf(former, locale));
  const model: FlowModel = {
    parts,
    name: unitNameOf(unit, locale),
    nameNote: m.merger_code_since({ code: unit.code }),
    facts: facts.map((fact) => ({ text: fact.text, note: noteOf(fact) })),
    remark: ''
  };
  const whole = parts.filter((part) => part.whole).length;
  const section = unit.clause === null ? null : m.unit_clause({ clause: unit.clause });
  const places = [
    ...formers.map(({ source }) => ({ document: source, section })),
    ...facts.flatMap(({ rows }) => rows)
  ];
  const from = pick(
    locale,
    `${name} hình thành từ ${formers.length} đơn vị cũ, ngày 01/7/2025`,
    `${name} was formed of ${formers.length} former ${formers.length === 1 ? 'unit' : 'units'} on 1 July 2025`
  );
  return pageSnapshot(place, {
    title: from,
    subtitle:
      whole === parts.length
        ? pick(locale, 'Các đơn vị cũ về trọn', 'Every former unit came whole')
        : pick(
            locale,
            `${whole} đơn vị về trọn, ${parts.length - whole} đơn vị về một phần`,
            `${whole} came whole, ${parts.length - whole} in part`
          ),
    description: `${from}: ${parts.map((part) => `${part.name} (${part.basisText})`).join('; ')}.`,
    parts: [{ kind: 'portrait', model }],
    sourceLines: [
      ...fewCitedLines(places, documents, locale),
      doubtOf(unit, locale) ?? '',
      whole === parts.length ? '' : bandsNote(locale)
    ].filter(Boolean),
    sample: false,
    table: {
      columns: [
        { name: m.merger_col_former(), kind: 'text' },
        { name: m.merger_col_basis(), kind: 'text' }
      ],
      rows: parts.map((part) => [part.name, part.basisText])
    },
    sheetName: m.unit_composition(),
    notes: [
      `${from}.`,
      ...parts.map((part) => `${part.name}: ${part.basisText}. ${part.restText}`.trim()),
      ...facts.map(({ subject, text, about }) => `${subject}: ${text} (${about}).`)
    ].join('\n'),
    fileParts: [unitNameOf(unit, 'vi'), 'đơn vị']
  });
}
