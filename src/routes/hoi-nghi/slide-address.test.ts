import { describe, expect, it } from 'vitest';
import { byPage, parseTargetAddress } from './slide-address';

describe('the address of a slide', () => {
  it.each([
    [
      '/don-vi/11086-dai-son/#dai-son-2025-09-thu-nhap',
      {
        locale: 'vi',
        path: '/don-vi/11086-dai-son/',
        query: '',
        target: 'dai-son-2025-09-thu-nhap'
      }
    ],
    [
      '/en/don-vi/11086-dai-son/?mau=1#t-1',
      { locale: 'en', path: '/don-vi/11086-dai-son/', query: '?mau=1', target: 't-1' }
    ],
    ['/chi-tieu/ho-ngheo/#line', null],
    ['/don-vi/11086-dai-son/', null],
    ['/don-vi/../../elsewhere#t', null],
    ['//other.example/don-vi/1-a/#t', null]
  ])('%s is read as %o', (from, address) => {
    expect(parseTargetAddress(from)).toEqual(address);
  });

  it('brings slides of one page and view together', () => {
    const read = ['/don-vi/1-a/#x', '/don-vi/1-a/#y', '/don-vi/1-a/?mau=1#x'].map((from) =>
      parseTargetAddress(from)!
    );
    expect([...byPage(read).values()].map((group) => group.map(({ target }) => target))).toEqual([
      ['x', 'y'],
      ['x']
    ]);
  });
});
