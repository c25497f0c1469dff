import { describe, expect, it } from 'vitest';
import { setsLacking, withSets } from './own-link';

const PAGE = 'https://thuoc-do.vn/don-vi/11086-dai-son/?ky=2026#tong-quan';
const on = { id: 'k3j2', isOn: true };
const off = { id: 'k4', isOn: false };

describe('an address that was shown with own sets', () => {
  it('names those that are on, and keeps what else it says', () => {
    expect(withSets(PAGE, [on, off, { id: 'm5', isOn: true }])).toBe(
      'https://thuoc-do.vn/don-vi/11086-dai-son/?ky=2026&bo=k3j2,m5#tong-quan'
    );
  });

  it.each([
    ['none is on', PAGE, [off]],
    ['there are none', PAGE, []],
    ['it is no whole address', '/don-vi/', [on]],
    ['the set has no name of ours', PAGE, [{ id: 'mau&x=1', isOn: true }]]
  ])('stays as it is where %s', (_, address, sets) => {
    expect(withSets(address, sets)).toBe(address);
  });

  it.each([
    ['all are here and on', [on], { absent: false, off: false }],
    ['one is not here', [], { absent: true, off: false }],
    ['one is off', [{ ...on, isOn: false }], { absent: false, off: true }]
  ])('says what lacks: %s', (_, sets, expected) => {
    expect(setsLacking(new URL(withSets(PAGE, [on])).search, sets)).toEqual(expected);
  });

  it('asks for nothing that is no name of a set', () => {
    expect(setsLacking('?bo=<b>,,A B', [])).toEqual({ absent: false, off: false });
    expect(setsLacking('', [])).toEqual({ absent: false, off: false });
  });
});
