import { describe, expect, it } from 'vitest';
import { passageLang } from './passage-lang';

describe('the language of a passage', () => {
  it.each([
    ['Báo cáo tổng kết phong trào', 'vi'],
    ['Quyết định 318', 'vi'],
    ['Số', 'vi'],
    ['Hòa'.normalize('NFD'), 'vi'],
    ['Vietnam administrative boundaries', 'en'],
    ['Read off a chart; naïve', 'en'],
    ['The district list of the former Đồ Sơn says so in its last part.', 'en'],
    ['766/2022', undefined],
    ['', undefined],
    [null, undefined]
  ])('%s: %s', (text, lang) => {
    expect(passageLang(text)).toBe(lang);
  });
});
