import { describe, expect, it } from 'vitest';
import { myUnit, setMyUnit, startsAtMyUnit } from './my-unit';

const DAI_SON = '/don-vi/11086-dai-son/';

function store(start: Record<string, string> = {}) {
  const held = new Map(Object.entries(start));
  return () => ({
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
    removeItem: (key: string) => void held.delete(key)
  });
}
const refuses = (): never => {
  throw new Error('no storage');
};

describe('the unit of the reader', () => {
  it('is kept until it is taken back', () => {
    const kept = store();
    expect(myUnit(kept)).toBeNull();
    expect(setMyUnit(DAI_SON, kept)).toBe(true);
    expect(myUnit(kept)).toBe(DAI_SON);
    expect(setMyUnit(null, kept)).toBe(true);
    expect(myUnit(kept)).toBeNull();
  });

  it('is nothing that is no page of a unit, and nothing where the browser keeps nothing', () => {
    expect(myUnit(store({ 'thuoc-do:my-unit': 'https://other.test/' }))).toBeNull();
    expect(myUnit(refuses)).toBeNull();
    expect(setMyUnit(DAI_SON, refuses)).toBe(false);
  });

  it.each([
    ['enter', '', '', DAI_SON, true],
    ['enter', '', '', null, false],
    ['link', '', '', DAI_SON, false],
    ['popstate', '', '', DAI_SON, false],
    ['enter', '?mau=1', '', DAI_SON, false],
    ['enter', '', '#don-vi', DAI_SON, false]
  ] as const)(
    'is the start of a visit by %s with "%s%s" to %s: %s',
    (type, search, hash, path, is) => {
      expect(startsAtMyUnit({ type, search, hash }, path)).toBe(is);
    }
  );
});
