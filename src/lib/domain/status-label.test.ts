import { describe, expect, it } from 'vitest';
import { statusLabelOf } from './status-label';

describe('the name of a status', () => {
  it.each([
    ['no figure', { status: 'no_data', reason: 'no_value' }, 'Chưa có số'],
    ['a starting point', { status: 'insufficient_data', reason: 'base_only' }, 'Mới có số gốc'],
    ['a mere bound', { status: 'insufficient_data', reason: 'bound_only' }, 'Chưa xét được'],
    ['a reason that is not known', { status: 'insufficient_data' }, 'Chưa xét được'],
    ['a verdict', { status: 'met', reason: null }, 'Đạt']
  ] as const)('of %s says so', (_, row, words) => {
    expect(statusLabelOf(row).vi).toBe(words);
  });
});
