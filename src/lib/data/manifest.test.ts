import { describe, expect, it } from 'vitest';
import { fakeOutside, ok, page, status } from '../../../tests/support/outside';
import { loadManifest, parseManifest } from './manifest';

const GOOD = {
  schema: 1,
  edition: '2026-11-21',
  date: '2026-11-21',
  tables: { units: { rows: 1, bytes: 2, sha256: 'ab' } }
};

describe('a manifest', () => {
  it('is read as it was written', () => {
    expect(parseManifest(JSON.stringify(GOOD))).toEqual(GOOD);
  });

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['another schema', JSON.stringify({ ...GOOD, schema: 2 })],
    ['no edition', JSON.stringify({ ...GOOD, edition: undefined })],
    ['no tables', JSON.stringify({ ...GOOD, tables: null })],
    ['a table without hash', JSON.stringify({ ...GOOD, tables: { units: { rows: 1, bytes: 2 } } })]
  ])('with %s is refused', (_, text) => {
    expect(() => parseManifest(text)).toThrow(expect.objectContaining({ code: 'unreadable' }));
  });

  it('is asked of the server, under the base path, not of the cache', async () => {
    const outside = fakeOutside({ 'manifest.json': ok(JSON.stringify(GOOD)) });
    expect(await loadManifest('/thuoc-do', outside)).toEqual(GOOD);
    expect(outside.asked).toEqual([{ path: '/thuoc-do/data/manifest.json', cache: 'no-cache' }]);
  });

  it.each([
    ['is missing', status(404), 'missing'],
    ['is a page', page(), 'not_data']
  ])('that %s fails as such', async (_, answer, code) => {
    const outside = fakeOutside({ 'manifest.json': answer });
    await expect(loadManifest('', outside)).rejects.toMatchObject({ code });
  });
});
