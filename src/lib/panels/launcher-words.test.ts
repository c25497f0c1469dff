import { expect, it } from 'vitest';
import { launcherWords } from './launcher-words';

const documents = new Map([
  ['a', { issuer: 'UBND xã Đại Sơn, thành phố Hải Phòng' }],
  ['b', { issuer: 'UBND xã An Lão' }],
  ['c', { issuer: 'UBND phường An Hải' }]
]);
const place = (document: string, launched_by: string) => ({ document, launched_by });
const NONE = 'Không nêu trong văn bản';

it.each([
  ['one document', [place('a', 'Thủ tướng Chính phủ')], 'Phát động: Thủ tướng Chính phủ'],
  ['documents that agree', [place('a', NONE), place('b', NONE)], 'Văn bản không nêu ai phát động'],
  [
    'documents that say different things',
    [place('a', 'Thủ tướng Chính phủ'), place('b', NONE), place('c', NONE)],
    'Phát động: Thủ tướng Chính phủ (văn bản của UBND xã Đại Sơn); ' +
      'Văn bản không nêu ai phát động (văn bản của UBND xã An Lão; UBND phường An Hải)'
  ]
])('the launcher by %s', (_, places, text) => {
  expect(launcherWords(places, documents, 'vi')).toBe(text);
});
