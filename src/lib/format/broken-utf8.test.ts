import { expect, it } from 'vitest';
import { decodeText } from '../intake/decode-text';
import { fromBrokenUtf8 } from './broken-utf8';

const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text)];

it.each<[string, readonly number[], string | null]>([
  ['cut within a letter', utf8('hộ nghèo Đại').slice(0, -1), 'hộ nghèo Đạ'],
  ['with a byte of another code page', [...utf8('hộ '), 0xff, ...utf8(' đạt')], 'hộ \uFFFD đạt'],
  ['with a mark before it', [0xef, 0xbb, 0xbf, 0x61, 0xff], 'a\uFFFD'],
  ['of Windows-1258', [0x68, 0xf4, 0xf2, 0x20, 0xf0], null],
  ['of Windows-1252', [0x63, 0x61, 0x66, 0xe9], null]
])('of text %s', (_, bytes, text) => {
  expect(fromBrokenUtf8(Uint8Array.from(bytes))).toBe(text);
});

it('an officer’s file keeps its letters where one of them is broken, and says so', () => {
  const bytes = Uint8Array.from([...utf8('Đại Sơn;92\nBình Lãng;9'), 0xff]);
  expect(decodeText(bytes).text).toBe('Đại Sơn;92\nBình Lãng;9\uFFFD');
  expect(decodeText(bytes).note).toContain('bị hỏng');
});
