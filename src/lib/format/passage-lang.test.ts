import { describe, expect, it } from 'vitest';
import { foreignLang, passageLang } from './passage-lang';

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

describe('words that may be of a document', () => {
  it.each([
    ['Giỏi việc nước, đảm việc nhà', 'vi'],
    ['Tự tin - Tự trọng - Trung hậu - Đảm đang', 'vi'],
    ['thành tích trong phong trào thi đua yêu nước giai đoạn 2020-2025', 'vi'],
    ['Phường Nguyễn Bỉnh Khiêm', undefined],
    ['Ái Quốc ward, An Biên ward, Lê Chân ward, Đông Hải ward', undefined],
    ['The document does not say who launched it (document of UBND phường An Hải)', undefined],
    ['92–101', undefined]
  ])('%s: %s on an English page, nothing on a Vietnamese one', (text, lang) => {
    expect(foreignLang(text, 'en')).toBe(lang);
    expect(foreignLang(text, 'vi')).toBeUndefined();
  });
});
