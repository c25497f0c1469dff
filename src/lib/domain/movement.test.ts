import { describe, expect, it } from 'vitest';
import { launcherOf } from './movement';

describe('launcherOf', () => {
  it.each([
    ['Thủ tướng Chính phủ', { by: 'Thủ tướng Chính phủ', instead: null }],
    ['Không nêu trong văn bản', { by: null, instead: null }],
    [
      'Không nêu trong văn bản (phát động trong các doanh nghiệp)',
      { by: null, instead: 'phát động trong các doanh nghiệp' }
    ]
  ])('reads %s', (launched_by, expected) => {
    expect(launcherOf({ launched_by })).toEqual(expected);
  });
});
