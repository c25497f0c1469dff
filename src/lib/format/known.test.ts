import { describe, expect, it } from 'vitest';
import { formatKnown } from './known';

const nothing = { targets: 0, figures: 0, movements: 0, commendations: 0, documents: 0 };

describe('formatKnown', () => {
  it.each([
    ['vi', { movements: 12, documents: 1 }, '12 phong trào · 1 văn bản của đơn vị'],
    [
      'vi',
      { targets: 21, figures: 3, commendations: 4 },
      '21 mục tiêu · 3 số liệu · 4 số liệu khen thưởng'
    ],
    ['en', { movements: 12, documents: 1 }, '12 movements · documents of its own: 1'],
    ['vi', {}, '']
  ] as const)('in %s of %j is “%s”', (locale, counts, words) => {
    expect(formatKnown({ ...nothing, ...counts }, locale)).toBe(words);
  });
});
