import { describe, expect, it } from 'vitest';
import { parseShare } from './share-text';

describe('a typed share', () => {
  it.each([
    ['35', 0.35, null],
    ['35%', 0.35, null],
    ['35,5', 0.355, null],
    ['0', 0, null],
    ['100 %', 1, null],
    ['12.345', 0.12345, null],
    ['1.240/5.240', 1240 / 5240, '1.240/5.240'],
    ['62 / 124', 0.5, '62/124']
  ])('%s is read as %s', (text, share, counts) => {
    expect(parseShare(text)).toEqual({ kind: 'share', share, counts });
  });

  it.each(['nhiều', '1/0', '1/2/3', '1,5/3', '/', '5/'])('%s is no share', (text) => {
    expect(parseShare(text).kind).toBe('invalid');
  });

  it('above 100 is read as it stands, for the check to refuse', () => {
    expect(parseShare('120')).toEqual({ kind: 'share', share: 1.2, counts: null });
  });

  it('is empty when nothing is typed', () => {
    expect(parseShare(' ').kind).toBe('empty');
  });
});
