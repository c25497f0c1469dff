import { beforeAll, expect, test } from 'vitest';
import { unitSeries } from '$lib/domain/unit-series';
import { compareColumnOf } from '$lib/domain/merge/compare';
import { mergerRowsOf } from '$lib/domain/merge/merger-rows';
import { NOTHING_OWN } from '$lib/domain/merge/own-knowledge';
import { scopeOf } from '$lib/domain/scope';
import { formatFigure } from '$lib/format/figure';
import type { PageData as IndicatorPage } from '../../src/routes/chi-tieu/[indicator]/$types';
import { load as loadIndicator } from '../../src/routes/chi-tieu/[indicator]/+page.server';
import type { PageData as MergerPage } from '../../src/routes/sap-nhap/[unit]/$types';
import { load as loadMerger } from '../../src/routes/sap-nhap/[unit]/+page.server';
import { termTextOf } from '$lib/panels/merger/findings';
import type { PageData as ComparePage } from '../../src/routes/so-sanh/$types';
import { load as loadCompare } from '../../src/routes/so-sanh/+page.server';
import { cellText } from '$lib/panels/compare/cell-words';
import { compareModel } from '$lib/panels/compare/compare-model';
import { isAbout, sourceOf } from '$lib/panels/compare/compare-snapshot';
import { loaded } from '../export/pages/case';

const KINH_MON = 'moi-10675';
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00A0', ' ');
let indicator: IndicatorPage;
let merger: MergerPage;
let compare: ComparePage;
beforeAll(async () => {
  [indicator, merger, compare] = await Promise.all([
    loaded<IndicatorPage>(loadIndicator, { indicator: 'thu-nhap' }),
    loaded<MergerPage>(loadMerger, { unit: '10675-kinh-mon' }),
    loaded<ComparePage>(loadCompare, {})
  ]);
});

test('an indicator says both incomes of Kinh Môn, and puts neither on a line', () => {
  const scope = scopeOf('2025-2030', '2026-11-30');
  const units = [...indicator.units.values()];
  const facts = { ...indicator, units, formerFigures: [], transfers: [], scope };
  const own = [...unitSeries(facts)].find(({ unit }) => unit === KINH_MON)!;
  expect(own.points).toEqual([]);
  expect(own.loose).toHaveLength(1);
  const text = (locale: 'vi' | 'en'): string =>
    plain(formatFigure(own.loose[0]!, indicator.indicator, locale));
  expect(text('vi')).toBe('86 hoặc 89 triệu đồng/người/năm (các nguồn nêu khác nhau)');
  expect(text('en')).toMatch(/^86 or 89 .* \(sources differ\)$/);
});

test('a merger says both of the whole term', () => {
  const [row] = mergerRowsOf(
    {
      unit: KINH_MON,
      indicators: merger.indicators.filter((each) => each.indicator === 'thu-nhap'),
      transfers: merger.transfers,
      figures: merger.figures,
      own: NOTHING_OWN,
      standards: merger.standards
    },
    null
  );
  expect(plain(termTextOf(row as never, 'vi'))).toBe(
    'giai đoạn 2020–2025 (không rõ năm): 86 hoặc 89 triệu đồng/người/năm (các nguồn nêu khác nhau)'
  );
});

test('a comparison says both, draws them as ends, names both sources and has no number to compute with', () => {
  const kind = compare.indicators.find((each) => each.indicator === 'thu-nhap')!;
  const city = {
    transfers: compare.transfers,
    figures: compare.figures,
    own: NOTHING_OWN,
    standards: compare.standards
  };
  const units = [KINH_MON, 'moi-11086'];
  const column = {
    indicator: kind,
    ...compareColumnOf(units, kind, null, city as never)
  } as never as Parameters<typeof compareModel>[0];
  const cell = column.cells[0]!;
  expect(plain(cellText(cell, kind, 'vi'))).toBe(
    '86 hoặc 89 triệu đồng/người/năm (các nguồn nêu khác nhau)'
  );
  expect(cell.ends).toEqual({ low: 86, high: 89 });
  expect(isAbout(cell)).toBe(true);
  const titles = new Map(compare.documents.map((row) => [row.document, row.title]));
  expect(sourceOf(cell, titles)?.split('; ')).toHaveLength(2);
  const drawn = compareModel(column, (unit) => unit, 'vi').panels[0]!.rows;
  expect(drawn.map(({ after }) => after?.text)).toContain('86 hoặc 89');
});

test('what a source says of every year is no figure of an unknown year', async () => {
  const page = await loaded<MergerPage>(loadMerger, { unit: '11617-an-hai' });
  const rows = mergerRowsOf(
    {
      unit: page.unit.unit,
      indicators: page.indicators,
      transfers: page.transfers,
      figures: page.figures,
      own: NOTHING_OWN,
      standards: page.standards
    },
    null
  ) as unknown as readonly Parameters<typeof termTextOf>[0][];
  const said = (name: string, locale: 'vi' | 'en'): string =>
    plain(
      termTextOf(
        rows.find(({ indicator }) => indicator.indicator === name)!,
        locale
      )
    );
  expect(said('giao-quan', 'vi')).toBe('hằng năm, giai đoạn 2020–2025: 100%');
  expect(said('cbccvc-hoan-thanh-tot', 'vi')).toBe('hằng năm, giai đoạn 2020–2025: trên 95%');
  expect(said('cbccvc-hoan-thanh-tot', 'en')).toBe('each year, 2020–2025: over 95%');
});
