import { describe, expect, it } from 'vitest';
import type { FormerPart } from '$lib/data/queries/unit';
import type { DocumentRow } from '$lib/domain/document';
import type { Census } from '$lib/domain/merge/census';
import type { Unit } from '$lib/domain/unit';
import { knownFacts, missingFacts, type UnitKnowledge } from './known-facts';

const unit = {
  unit: 'moi-11680',
  code: '11680',
  name: 'Kiến Thụy',
  type: 'xã',
  population: 37020,
  note: null
} as unknown as Unit;
const former = { name: 'Núi Đối', type: 'thị trấn', basis: 'all', share_as_of: null } as FormerPart;
const report = {
  document: 'kien-thuy-2025',
  title: 'Báo cáo tổng kết',
  date: '2025-08-06',
  note: null
} as DocumentRow;
const held = { targets: 0, figures: 0, movements: 12, commendations: 0, documents: 1 };
const count = (value: number | null, isEstimate = false): Census['people'] => ({
  value,
  isEstimate
});
const censusOfPeople = (people: Census['people'], parts: readonly (number | null)[]): Census => ({
  day: '2019-04-01',
  people,
  households: count(null),
  parts: parts.map((value) => ({ former: 'cu-1', people: count(value), households: count(null) }))
});
const knowledge = (change: Partial<UnitKnowledge> = {}): UnitKnowledge => ({
  unit,
  formers: [former],
  documents: [report],
  own: ['kien-thuy-2025'],
  held,
  census: null,
  censusTitle: 'Tổng điều tra 2019',
  ...change
});
const saidOf = (change: Partial<UnitKnowledge>): string[] =>
  knownFacts(knowledge(change), 'vi').map(({ term, text, href }) => `${term}: ${text} → ${href}`);

describe('a unit without targets', () => {
  it('says its documents, movements, origin and people, each with its way', () => {
    expect(saidOf({ census: censusOfPeople(count(34521), [34521]) })).toEqual([
      'Văn bản của đơn vị: Báo cáo tổng kết → #kien-thuy-2025',
      'Phong trào thi đua: 12 phong trào nêu trong văn bản của đơn vị → #phong-trao',
      'Hình thành từ: thị trấn Núi Đối (cũ) → /sap-nhap/11680-kien-thuy/',
      'Dân số: 37.020 người → null',
      'Dân số, Tổng điều tra 1/4/2019: 34.521 người sống ở phần đất nay là xã Kiến Thụy → /sap-nhap/11680-kien-thuy/'
    ]);
  });

  it.each([
    ['about, where a share is estimated', count(34521, true), [30000, 4521], 'khoảng 34.521 người'],
    [
      'of how many former units, never a sum',
      count(null),
      [30000, null],
      'có số của 1 trên 2 đơn vị cũ, chưa cộng được'
    ]
  ])('says of 2019 %s', (_, people, parts, words) => {
    expect(saidOf({ census: censusOfPeople(people, parts) }).at(-1)).toContain(words);
  });

  it('names no document that it did not issue, and nothing there is none of', () => {
    const terms = saidOf({ own: [], held: { ...held, movements: 0 } }).join();
    expect(terms).not.toMatch(/Văn bản|Phong trào|Số liệu/);
    expect(missingFacts({ unit, held: { ...held, documents: 0 } }, null, 'vi').join(' ')).toMatch(
      /mục tiêu bằng số.*chưa có số liệu nào.*chưa có báo cáo, kế hoạch hay nghị quyết nào do xã Kiến Thụy ban hành/
    );
  });

  it('claims nothing missing that is there', () => {
    const missing = missingFacts({ unit, held: { ...held, figures: 3 } }, '15', 'vi').join(' ');
    expect(missing).not.toMatch(/chưa có số liệu nào|ban hành/);
    expect(missing).toContain('15 chỉ tiêu');
  });
});
