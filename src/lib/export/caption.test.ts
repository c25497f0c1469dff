import { describe, expect, it } from 'vitest';
import { captionOf } from './caption';
import { snapshotCsv } from './snapshot-csv';
import type { SnapshotWords } from './snapshot';

const snapshot: SnapshotWords = {
  id: 'a',
  locale: 'vi',
  title: 'Thu nhập cần tăng trên 11% mỗi năm',
  subtitle: 'Thu nhập bình quân, xã Đại Sơn, 2025–2030',
  description: '',
  legend: [],
  status: { code: 'insufficient_data', icon: 'st-few', colour: 'none', words: 'Chưa đủ số liệu' },
  targetWords: null,
  pathWords: null,
  sourceLines: ['Báo cáo xã Đại Sơn, II.1.1'],
  dataDate: '2026-11-21',
  comparability: null,
  address: '/don-vi/11086-dai-son/',
  link: 'https://thuocdo.example/don-vi/11086-dai-son/',
  sample: false,
  caption: '80,1 triệu đồng năm 2025.',
  table: {
    columns: [
      { name: 'Năm', kind: 'year' },
      { name: 'Giá trị', kind: 'number' },
      { name: 'Nguồn', kind: 'text' }
    ],
    rows: [
      [2025, 80.1, 'Báo cáo, II'],
      [2026, null, '=1+1']
    ]
  },
  sheetName: 'Thu nhập',
  notes: '',
  fileParts: []
};

describe('captionOf', () => {
  it('says finding, figures, status, source and address in one paragraph', () => {
    expect(captionOf(snapshot)).toBe(
      'Thu nhập cần tăng trên 11% mỗi năm. Thu nhập bình quân, xã Đại Sơn, 2025–2030. 80,1 triệu đồng năm 2025. Tình trạng: Chưa đủ số liệu. Nguồn: Báo cáo xã Đại Sơn, II.1.1. https://thuocdo.example/don-vi/11086-dai-son/'
    );
  });

  it('begins with the mark of sample data where there is some', () => {
    expect(captionOf({ ...snapshot, sample: true })).toMatch(/^\[DỮ LIỆU MẪU\] Thu nhập/);
  });
});

describe('snapshotCsv', () => {
  it('has the columns of the table, missing values empty', () => {
    expect(snapshotCsv(snapshot)).toBe(
      '\uFEFFNăm,Giá trị,Nguồn\r\n2025,80.1,"Báo cáo, II"\r\n2026,,\'=1+1\r\n'
    );
  });

  it('marks every row of sample data', () => {
    const [, ...rows] = snapshotCsv({ ...snapshot, sample: true })
      .trim()
      .split('\r\n');
    expect(rows.every((row) => row.endsWith(',mẫu'))).toBe(true);
  });
});
