import type { BoardRow } from '$lib/domain/board';
import type { Locale } from '$lib/domain/text';
import { unitTitleOf } from '$lib/domain/unit-name';
import { type Yardstick, yardstickOf } from '$lib/domain/yardstick';
import { m } from '$lib/paraglide/messages';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { dataColumn, type ShownColumn } from '$lib/panels/shown-table';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { pick } from '$lib/panels/target/finding-words';
import { citySources } from './city-sources';
import { byName, type CityUnit } from './city-units';
import { unitColumns } from './unit-columns';
import { SET } from '$lib/set/set';

interface CitySlideInput {
  readonly units: readonly CityUnit[];
  readonly rows: ReadonlyMap<string, BoardRow>;
  /** The period looked at, in words. */
  readonly period: string;
}

interface Line {
  readonly unit: CityUnit;
  readonly row: BoardRow;
  readonly yard: Yardstick;
}

const isSample = ({ row }: Line): boolean => row.cells.some((cell) => cell.isSample);
const isOwn = ({ row }: Line): boolean => row.cells.some((cell) => cell.isOwn === true);

/** Units of which the number is not 0, the largest first; equal ones by name. */
function linesBy({ units, rows }: CitySlideInput, of: (yard: Yardstick) => number): Line[] {
  return units
    .flatMap((unit): Line[] => {
      const row = rows.get(unit.unit);
      return row === undefined ? [] : [{ unit, row, yard: yardstickOf(row.verdicts) }];
    })
    .filter(({ yard }) => of(yard) > 0)
    .sort((a, b) => of(b.yard) - of(a.yard) || byName(a.unit, b.unit));
}

/** The unit with most, or how many units have equally many. */
function mostWords(
  lines: readonly Line[],
  of: (yard: Yardstick) => number,
  locale: Locale
): string {
  const [first] = lines;
  if (first === undefined) return '';
  const most = of(first.yard);
  const count = lines.filter(({ yard }) => of(yard) === most).length;
  const who =
    count === 1
      ? unitTitleOf(first.unit, locale)
      : pick(locale, `${count} đơn vị`, `${count} units`);
  return pick(locale, `nhiều nhất là ${who}, ${most}`, `most in ${who}, ${most}`);
}

interface CitySlide {
  readonly of: (yard: Yardstick) => number;
  readonly title: (count: number, total: number, most: string, locale: Locale) => string;
  readonly subtitle: (period: string, locale: Locale) => string;
  readonly head: (locale: Locale) => string;
  readonly file: string;
}

const BEHIND: CitySlide = {
  of: ({ behind }) => behind,
  title: (count, total, most, locale) =>
    pick(
      locale,
      `${count} trên ${total} đơn vị có mục tiêu chậm hoặc chưa đạt; ${most}`,
      `${count} of ${total} units have targets behind or missed; ${most}`
    ),
  subtitle: (period, locale) =>
    pick(
      locale,
      `Số mục tiêu chậm hoặc chưa đạt trên số có số liệu, ${SET.name}, ${period}; không phải xếp hạng`,
      `Targets behind or missed of those with a figure, ${SET.name}, ${period}; no ranking`
    ),
  head: (locale) => pick(locale, 'Chậm hoặc chưa đạt', 'Behind or missed'),
  file: 'chậm hoặc chưa đạt'
};

const OWED: CitySlide = {
  of: ({ groups }) => groups.no_figure,
  title: (count, total, most, locale) =>
    pick(
      locale,
      `${count} trên ${total} đơn vị có mục tiêu chưa có số liệu; ${most}`,
      `${count} of ${total} units have targets without a figure; ${most}`
    ),
  subtitle: (period, locale) =>
    pick(
      locale,
      `Số mục tiêu chưa có số trong dữ liệu, ${SET.name}, ${period}; không tính là chưa đạt`,
      `Targets without a figure in the data, ${SET.name}, ${period}; not counted as missed`
    ),
  head: (locale) => pick(locale, 'Chưa có số', 'No figure'),
  file: 'chưa có số liệu'
};

function citySlide(
  place: SnapshotPlace,
  input: CitySlideInput,
  slide: CitySlide
): FrozenSnapshot | null {
  const { locale } = place;
  const lines = linesBy(input, slide.of);
  if (lines.length === 0) return null;
  const columns: readonly ShownColumn<Line>[] = [
    ...unitColumns<Line>(({ unit }) => unit, locale),
    { name: slide.head(locale), kind: 'number', value: ({ yard }) => slide.of(yard) },
    {
      name: pick(locale, 'Có số để xét', 'With a figure'),
      kind: 'number',
      value: ({ yard }) => yard.judged
    },
    {
      name: m.common_yard_head(),
      kind: 'number',
      // Where nothing was judged nothing was missed: never 0 of 0.
      value: ({ yard }) => (yard.judged === 0 ? null : yard.good)
    },
    {
      name: pick(locale, 'Mục tiêu', 'Targets'),
      kind: 'number',
      value: ({ yard }) => yard.targets
    },
    dataColumn(isSample, locale, isOwn)
  ];
  return tableSnapshot<Line>(place, {
    title: slide.title(
      lines.length,
      input.units.length,
      mostWords(lines, slide.of, locale),
      locale
    ),
    subtitle: slide.subtitle(input.period, locale),
    columns,
    rows: lines,
    sourceLines: citySources(lines.filter((line) => !isSample(line)).length, locale),
    sample: lines.some(isSample),
    own: lines.some(isOwn),
    sheetName: slide.head(locale),
    fileParts: [SET.name, slide.file, input.period]
  });
}

/** Who is behind: units by how many of their targets with a figure are behind or missed. */
export const behindSlide = (place: SnapshotPlace, input: CitySlideInput): FrozenSnapshot | null =>
  citySlide(place, input, BEHIND);

/** Who owes figures: units by how many of their targets have none. */
export const owedSlide = (place: SnapshotPlace, input: CitySlideInput): FrozenSnapshot | null =>
  citySlide(place, input, OWED);

/**
 * The slides of a quarterly meeting about all units, in its order: the state of all, the map, what changed, who is
 * behind, who owes figures. A view of documents alone has no verdicts and shows what is known instead.
 */
export const CITY_STORY = [
  'bang',
  'luoi-o',
  'dem',
  'co-muc-tieu',
  'so-lieu',
  'thay-doi',
  'chieu-cham',
  'chieu-no'
] as const;
