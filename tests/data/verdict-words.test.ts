import { beforeAll, describe, expect, test } from 'vitest';
import { describeTarget } from '$lib/charts/describe-target';
import { formulaText } from '$lib/components/target/formula-text';
import { targetSnapshot } from '$lib/panels/target/target-snapshot';
import type { Assessment } from '$lib/domain/result';
import { scopeOf } from '$lib/domain/scope';
import type { Locale } from '$lib/domain/text';
import { formatGoal } from '$lib/format/goal';
import { formatNextStep } from '$lib/format/next-step';
import type { PageData } from '../../src/routes/don-vi/[unit]/$types';
import { load } from '../../src/routes/don-vi/[unit]/+page.server';
import { unitReport } from '../../src/lib/panels/unit/unit-report';
import { loaded } from '../export/pages/case';

/** The first day of the reader, after the day of the data. */
const TODAY = '2026-11-30';
let pages: Readonly<Record<string, PageData>>;
beforeAll(async () => {
  const [anHai, daiSon] = await Promise.all([
    loaded<PageData>(load, { unit: '11617-an-hai' }),
    loaded<PageData>(load, { unit: '11086-dai-son' })
  ]);
  pages = { anHai, daiSon };
});

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

function verdicts(unit: string, period = '2025-2030', day = TODAY): readonly Assessment[] {
  const page = pages[unit]!;
  return unitReport(page, page.unit.type, scopeOf(period, day), day).assessments;
}

/** Everything a card says of a target: what is asked, what is next, the picture's words, the derivation. */
function cardWords(assessment: Assessment, locale: Locale): string {
  const { target, indicator, formula } = assessment;
  return plain(
    [
      formatGoal(target, indicator, locale),
      formatNextStep(assessment, locale),
      describeTarget(assessment, locale),
      ...formula.map((line) => formulaText(line, indicator.measure, locale))
    ].join('\n')
  );
}

/** Everything a slide or a file says of it. */
function slideWords(unit: string, assessment: Assessment, locale: Locale): string {
  const page = pages[unit]!;
  const snapshot = targetSnapshot({
    assessment,
    unit: page.unit,
    documents: new Map(page.documents.map((row) => [row.document, row])),
    locale,
    date: page.date,
    query: '',
    site: 'https://site.test'
  });
  return plain(JSON.stringify(snapshot));
}

const of = (unit: string, ordinal: number, ...scope: [string?, string?]): Assessment =>
  verdicts(unit, ...scope).find(({ target }) => target.ordinal === ordinal)!;

describe('the words of the verdicts on sourced targets', () => {
  test('subtract nothing from yes or no', () => {
    const report = of('anHai', 15);
    expect(report.target.target).toContain('so-ket');
    expect(cardWords(report, 'vi')).not.toContain('đạt − ');
    expect(cardWords(report, 'en')).not.toContain('met − ');
  });

  test('keep the least of a range on card and slide, in both languages', () => {
    for (const [ordinal, vi, en] of [
      [5, 'tối thiểu 5–10 tập thể mỗi năm', 'at least 5–10 collectives every year'],
      [8, 'tối thiểu 15–20 cá nhân mỗi năm', 'at least 15–20 individuals every year']
    ] as const) {
      const quota = of('anHai', ordinal);
      for (const [locale, words] of [
        ['vi', vi],
        ['en', en]
      ] as const) {
        expect(cardWords(quota, locale)).toContain(words);
        expect(slideWords('anHai', quota, locale)).toContain(words);
      }
    }
  });

  test.each([12, 13])('state no deadline the document does not state: An Hải %i', (ordinal) => {
    const plan = of('anHai', ordinal);
    expect([plan.status, plan.daysLeft, plan.goal.dueDay]).toEqual(['no_data', null, null]);
    for (const words of [cardWords(plan, 'vi'), slideWords('anHai', plan, 'vi')]) {
      expect(words).toContain('ăn bản không nêu hạn');
      expect(words).not.toMatch(/còn [\d.]+ ngày|còn hơn|2027-12-31|2030-12-31|31\/12\/20/i);
    }
  });

  test('read "every year" as governing its whole sentence', () => {
    const online = of('daiSon', 17);
    expect([online.type, online.status]).toEqual(['B', 'no_data']);
    expect(cardWords(online, 'vi')).toContain('85% mỗi năm, 2025–2030');
    expect(online.target.note).toContain('đến năm 2030');
  });

  test('say on card and slide what rests on a figure without a year', () => {
    const income = of('daiSon', 9);
    const assumed = 'nếu 80,1 triệu đồng/người là số năm 2025';
    expect(cardWords(income, 'vi')).toContain(
      `tức trên 8,8 triệu đồng/người trong năm 2026, ${assumed}`
    );
    expect(slideWords('daiSon', income, 'vi')).toContain('nếu 80,1 triệu đồng');
    expect(cardWords(income, 'en')).toContain('is the figure of 2025');
  });

  test('never round up what must be exceeded, and show it with its own sign', () => {
    const culture = cardWords(of('daiSon', 10), 'vi');
    expect(culture).toContain('thấp hơn mức sàn hơn 3 điểm %');
    expect(culture).toContain('95% − 92% = +3 điểm %');
  });

  test.each([
    ['2025-2027', '2028-06-15'],
    ['2025-2030', '2031-02-10'],
    ['2026', '2027-03-01']
  ])('count no days from the end of %s read on %s', (period, day) => {
    const title = of('daiSon', 3, period, day);
    expect(cardWords(title, 'vi')).toContain('Hạn là ngày 31/12/2027.');
    for (const unit of ['anHai', 'daiSon'])
      for (const assessment of verdicts(unit, period, day))
        expect(cardWords(assessment, 'vi')).not.toMatch(
          /hôm nay|còn [\d.]+ ngày|quá hạn [\d.]+ ngày/i
        );
  });

  test('count no days before the reader’s day is known', () => {
    const page = pages['daiSon']!;
    const scope = scopeOf('2025-2030', page.date);
    const titles = unitReport(page, page.unit.type, scope, null).assessments;
    for (const title of titles)
      expect(cardWords(title, 'vi')).not.toMatch(/hôm nay|còn [\d.]+ ngày|còn hơn \d/i);
  });

  test('count the days from the reader’s day on the page, and none on a slide', () => {
    const title = of('daiSon', 3);
    expect(cardWords(title, 'vi')).toContain('Còn 396 ngày.');
    for (const assessment of verdicts('daiSon'))
      expect(slideWords('daiSon', assessment, 'vi')).not.toMatch(/[Cc]òn [\d.]+ ngày|hôm nay/);
    expect(slideWords('daiSon', title, 'vi')).toContain('hạn là ngày 31/12/2027');
  });

  test('keep "gần" as just below', () => {
    const near = pages['daiSon']!.observations.filter(({ comparator }) => comparator === '<~');
    expect(near.map(({ indicator }) => indicator).sort()).toEqual([
      'nhan-dan-dong-gop',
      'thung-rac'
    ]);
  });
});
