import { expect, it } from 'vitest';
import { handedReport, handReport, isReportFile } from './handed-report';

it.each<[string, string, boolean]>([
  ['bao-cao.docx', '', true],
  ['Bao-cao.PDF', '', true],
  ['cu.doc', '', true],
  ['so-lieu.xlsx', '', false],
  ['so-lieu.csv', 'a;b;c;d', false],
  ['bao-cao.txt', 'BÁO CÁO\nTỷ lệ hộ nghèo còn 1%; hộ cận nghèo còn 2%.', true],
  ['bang.txt', 'Đơn vị\tChỉ tiêu\t2025\nXã Đại Sơn\tHộ nghèo\t1', false],
  ['bang.txt', 'Đơn vị;Chỉ tiêu;ĐVT;2025\nXã Đại Sơn;Hộ nghèo;%;1', false]
])('tells a report from a table: %s “%s”', async (name, text, expected) => {
  expect(await isReportFile(new File([text], name))).toBe(expected);
});

it('hands a report over once', () => {
  const file = new File([''], 'a.docx');
  handReport(file);
  expect(handedReport()).toBe(file);
  expect(handedReport()).toBeNull();
});
