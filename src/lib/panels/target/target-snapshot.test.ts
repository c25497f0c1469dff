import { describe, expect, it } from 'vitest';
import { lightTheme } from '$lib/charts/theme';
import type { DocumentRow } from '$lib/domain/document';
import { drawChart } from '$lib/components/chart/echarts';
import { pageSvg } from '$lib/drawing/svg';
import { pictureOf } from '$lib/export/picture';
import { PRESETS } from '$lib/export/preset';
import { figure, judged } from '../../../../tests/support/judged';
import { type FrozenSnapshot, thawed } from '$lib/panels/frozen-snapshot';
import { readSnapshot } from '$lib/panels/read-snapshot';
import { targetSnapshot } from './target-snapshot';

const REPORT: DocumentRow = {
  document: 'd',
  title: 'Báo cáo tổng kết phong trào thi đua yêu nước, công tác khen thưởng 5 năm',
  issuer: 'UBND xã Đại Sơn, thành phố Hải Phòng',
  number: null,
  date: null,
  kind: 'báo cáo',
  note: null
};

function snapshotOf(
  assessment = judged({}, [figure('2025', 80), figure('2026', 81)])
): FrozenSnapshot {
  return targetSnapshot({
    assessment,
    unit: { code: '11086', name: 'Đại Sơn', type: 'xã' },
    documents: new Map([['d', REPORT]]),
    locale: 'vi',
    date: '2026-11-21',
    query: '',
    site: 'https://site.test'
  });
}

const drawn = (frozen: FrozenSnapshot): string =>
  pageSvg(pictureOf(thawed(frozen), PRESETS.slide, { theme: lightTheme, draw: drawChart }), {
    id: 'x',
    lang: 'vi'
  });

describe('a target as a slide', () => {
  it('carries finding, subtitle, target, status, source, date and address', () => {
    const frozen = snapshotOf();
    expect(frozen).toMatchObject({
      subtitle: 'Tỷ lệ đạt, %, xã Đại Sơn, 2025–2030',
      status: { code: 'limited', words: 'Tiến triển chậm' },
      targetWords: 'mục tiêu: từ 95% trở lên vào năm 2030',
      sourceLines: ['Báo cáo của UBND xã Đại Sơn, II.1 và I.1'],
      dataDate: '2026-11-21',
      address: '/don-vi/11086-dai-son/#t',
      link: 'https://site.test/don-vi/11086-dai-son/#t',
      sample: false,
      fileParts: ['xã Đại Sơn', 'Tỷ lệ', '2025–2030']
    });
    const svg = drawn(frozen);
    for (const words of ['Tiến triển chậm', 'mục tiêu: từ 95%', 'II.1 và I.1', '21/11/2026', '#t'])
      expect(svg).toContain(words);
  });

  it('is marked where any value drawn is a sample', () => {
    const rows = [figure('2025', 80, { provenance: 'sample' }), figure('2026', 81)];
    const frozen = snapshotOf(judged({}, rows));
    expect(frozen.sample).toBe(true);
    expect(drawn(frozen)).toContain('DỮ LIỆU MẪU');
    expect(frozen.legend.map(({ mark }) => mark)).toEqual(['bar', 'hatch']);
  });

  it('draws the start that only a sample target names as a sample', () => {
    const target = { document: 'mau', base_period: '2025', base_value: 80 };
    const [part] = snapshotOf(judged(target, [figure('2026', 81)])).parts;
    const [start] = part?.kind === 'ladder' ? part.model.columns : [];
    expect(start).toMatchObject({ kind: 'base', fill: 'sample', note: '' });
  });

  it('comes out of a text as it went in, and draws the same picture', () => {
    const frozen = snapshotOf();
    const read = readSnapshot(JSON.parse(JSON.stringify(frozen)));
    expect(read).toEqual(JSON.parse(JSON.stringify(frozen)));
    expect(drawn(read!)).toBe(drawn(frozen));
  });

  it('gives its numbers as numbers, and missing ones as missing', () => {
    const { table } = snapshotOf();
    expect(table.rows[1]).toEqual(['2026', 81, 83, null, null]);
    expect(table.rows[2]?.[1]).toBeNull();
  });

  it('has a chart PowerPoint can edit only where there is a figure', () => {
    expect(snapshotOf().nativeChart?.series.map(({ role }) => role)).toEqual([
      'value',
      'path',
      'target'
    ]);
    expect(snapshotOf(judged({}, [])).nativeChart).toBeUndefined();
    expect(snapshotOf(judged({ type: 'B' }, [])).nativeChart).toBeUndefined();
  });

  it('tells the speaker the figure, the sentence it stands on and what is doubtful', () => {
    const row = judged({ note: 'Không nêu năm.' }, [figure('2020/2025', 92, { quote: 'đạt 92%' })]);
    const { notes } = snapshotOf(row);
    expect(notes).toContain('92%');
    expect(notes).toContain('“đạt 92%”');
    expect(notes).toContain('Lưu ý: Không nêu năm.');
  });

  it('tells the speaker no source of what has none', () => {
    const sourced = snapshotOf(judged({}, [figure('2025', 80, { quote: 'đạt 80%' })]));
    expect(sourced.notes).toMatch(/Nguồn số liệu năm\s2025: Báo cáo của UBND xã Đại Sơn, I\.1/);
    for (const more of [{ provenance: 'sample' }, { document: null, section: null }] as const) {
      const { notes } = snapshotOf(judged({}, [figure('2025', 80, more)]));
      expect(notes).not.toContain('Nguồn số liệu');
      expect(notes).toContain('Nguồn mục tiêu');
    }
  });

  it('marks in the chart PowerPoint draws which columns are samples and which are own', () => {
    const yearly = { type: 'B', from: '2026' } as const;
    const marks = (base: object, year: object) => {
      const rows = [figure('2025', 80, base), figure('2026', 96, year)];
      const [values] = snapshotOf(judged(yearly, rows)).nativeChart!.series;
      return [values!.samples, values!.owns].map((list) => list?.slice(0, 2));
    };
    const [sample, own] = [{ provenance: 'sample' }, { provenance: 'own' }];
    expect(marks(sample, {})).toEqual([[true, false], undefined]);
    expect(marks({}, sample)).toEqual([[false, true], undefined]);
    expect(marks(own, {})).toEqual([
      [false, false],
      [true, false]
    ]);
    expect(marks({}, own)).toEqual([
      [false, false],
      [false, true]
    ]);
  });

  it.each(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const)(
    'can be drawn for a target of type %s, with and without figures, at every size',
    (type) => {
      for (const rows of [[], [figure('2025', 80)], [figure('2025', 80), figure('2026', 81)]]) {
        const frozen = snapshotOf(judged({ type, change: 0.1 }, rows));
        for (const preset of Object.values(PRESETS)) {
          const picture = pictureOf(thawed(frozen), preset, { theme: lightTheme, draw: drawChart });
          expect(pageSvg(picture, { id: 'x', lang: 'vi' })).not.toMatch(/NaN|undefined/);
        }
      }
    }
  );
});
