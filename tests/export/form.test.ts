import { describe, expect, it } from 'vitest';
import type { Form } from '$lib/export/form';
import { formDocxOf } from '$lib/export/form-docx';
import { fromZip, toText } from '$lib/export/zip';
import { hasValidator, officeFaultsOf } from '../support/office-validity';

const form: Form = {
  locale: 'vi',
  title: 'Biểu tổng hợp khen thưởng',
  lines: ['(Mỗi dòng một lần khen)'],
  table: {
    columns: [
      { name: 'Hình thức', kind: 'text' },
      { name: 'Cá nhân', kind: 'number' },
      { name: 'Người lao động trực tiếp', kind: 'number' }
    ],
    rows: [
      ['Giấy khen', 1234.5, null],
      ['Biểu dương & <tôn vinh>', 24, 0]
    ]
  },
  groups: ['Xã Đại Sơn', 'Phường An Hải'],
  notes: ['Nguồn: báo cáo'],
  signers: ['NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ'],
  date: '2026-11-30'
};
const wordsOf = (bytes: Uint8Array): readonly string[] => {
  const document = toText(fromZip(bytes)['word/document.xml']!);
  return [...document.matchAll(/<w:t(?: [^>]*)?>([^<]*)|<w:t\/>/g)].map(([, text = '']) => text);
};

describe('a form as a Word file', async () => {
  const made = await formDocxOf(form);

  it('says title, heads, groups, rows, notes and who signs, in this order', () => {
    expect(wordsOf(made).filter((text) => text !== '')).toEqual([
      'BIỂU TỔNG HỢP KHEN THƯỞNG',
      '(Mỗi dòng một lần khen)',
      ...['STT', 'Hình thức', 'Cá nhân', 'Người lao động trực tiếp'],
      ...['Xã Đại Sơn', '1', 'Giấy khen', '1.234,5'],
      ...['Phường An Hải', '2', 'Biểu dương &amp; &lt;tôn vinh&gt;', '24', '0'],
      'Nguồn: báo cáo',
      ...['NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ']
    ]);
  });

  it('leaves what is not counted blank: 0 is a count', () => {
    const document = toText(fromZip(made)['word/document.xml']!);
    const cells = [...document.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      cell.replaceAll(/<[^>]+>/g, '')
    );
    const row = cells.indexOf('1.234,5');
    expect(cells[row + 1]).toBe('');
    expect(cells[cells.indexOf('24') + 1]).toBe('0');
  });

  it('gives the same bytes twice', async () => {
    expect(Buffer.compare(made, await formDocxOf(form))).toBe(0);
  });

  it.runIf(hasValidator)('is valid for Microsoft’s own validator', async () => {
    expect(await officeFaultsOf(made, 'docx')).toEqual([]);
    expect(await officeFaultsOf(await formDocxOf({ ...form, signers: [] }), 'docx')).toEqual([]);
  });
});
