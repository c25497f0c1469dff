import { describe, expect, it } from 'vitest';
import { targetSnapshot } from '$lib/panels/target/target-snapshot';
import { thawed } from '$lib/panels/frozen-snapshot';
import { allIndicators, allStandards } from '$lib/data/queries/catalogue';
import { sampleObservationsOfUnits, sampleTargetsOfUnits } from '$lib/data/queries/several-units';
import type { Assessment } from '$lib/domain/result';
import { scopeOf } from '$lib/domain/scope';
import { pictureOf } from '$lib/export/picture';
import { PRESETS } from '$lib/export/preset';
import { runNative } from '$lib/server/run-native';
import { DEFAULT_VIEW } from '$lib/state/view';
import type { PageData } from '../../src/routes/don-vi/[unit]/$types';
import { load } from '../../src/routes/don-vi/[unit]/+page.server';
import { unitReport } from '../../src/lib/panels/unit/unit-report';
import { joinedRows } from '../../src/lib/panels/unit/unit-rows';
import { figure, judged } from '../support/judged';
import { DATE, loaded } from './pages/case';
import { drawer } from './support/drawer';
import { wordsIn } from './support/layout';

const snapshotOf = (assessment: Assessment) =>
  targetSnapshot({
    assessment,
    unit: { code: '11086', name: 'Đại Sơn', type: 'xã' },
    documents: new Map(),
    locale: 'vi',
    date: DATE,
    query: '',
    site: 'https://site.test'
  });

/** What each target's picture says of its comparability, by the short name of the target. */
async function saidOf(slug: string, withSample: boolean): Promise<Record<string, string>> {
  const data = await loaded<PageData>(load, { unit: slug });
  const { unit, type } = data.unit;
  const [targets, observations, indicators, standards] = await Promise.all([
    runNative(sampleTargetsOfUnits([unit])),
    runNative(sampleObservationsOfUnits([unit])),
    runNative(allIndicators()),
    runNative(allStandards())
  ]);
  const sample = withSample ? { targets, observations, indicators, standards } : null;
  const report = unitReport(joinedRows(data, sample), type, scopeOf(DEFAULT_VIEW.period, DATE));
  const said = report.assessments.map((row): [string, string | null] => [
    row.indicator.indicator,
    snapshotOf(row).comparability?.replaceAll('\u00A0', ' ') ?? null
  ]);
  return Object.fromEntries(said.filter((row): row is [string, string] => row[1] !== null));
}

const YEARLY = 'số liệu hằng năm, giai đoạn 2020–2025 gồm cả trước sáp nhập';
const TERM = 'số liệu giai đoạn 2020–2025 (không rõ năm) gồm cả trước sáp nhập';

describe('how far the figures of a target may be compared', () => {
  it('is said of Đại Sơn’s targets that start before the merger, and of no other', async () => {
    expect(await saidOf('11086-dai-son', false)).toEqual({
      'thu-nhap': TERM,
      'gia-dinh-van-hoa': TERM,
      'thon-van-hoa': 'số liệu năm 2024 là của trước sáp nhập'
    });
  });

  it('is said of sourced starts among sample series too', async () => {
    expect(await saidOf('11617-an-hai', true)).toEqual({
      'so-ket-thi-dua': YEARLY,
      'giao-quan': YEARLY
    });
  });

  it('is nothing across a change of the poverty line', async () => {
    const standards = await runNative(allStandards());
    const of = (period: string, value: number) => figure(period, value, { indicator: 'ho-ngheo' });
    const poverty = judged(
      { indicator: 'ho-ngheo', comparator: '<=', value: 1 },
      [of('2025', 4), of('2027', 6)],
      { indicator: 'ho-ngheo', direction: 'decrease' },
      { standards, today: '2028-06-30' }
    );
    const frozen = snapshotOf(poverty);
    expect(frozen.status?.code).toBe('not_assessed_break');
    expect(frozen.comparability).toBe('không so sánh được, chuẩn đã thay đổi');
    const words = wordsIn(pictureOf(thawed(frozen), PRESETS.a4, drawer));
    expect(words.join(' ').replaceAll(/\s+/g, ' ')).toContain(
      'So sánh trước – sau: không so sánh được, chuẩn đã thay đổi.'
    );
  });
});
