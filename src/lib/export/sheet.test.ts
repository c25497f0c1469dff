import { describe, expect, it } from 'vitest';
import { pngSize, withPixelDensity } from './png-density';
import { columnName, sheetNames } from './sheet';

describe('sheetNames', () => {
  it('keeps what a workbook takes', () => {
    expect(
      sheetNames(['Thu nhập', 'thu NHẬP', 'a/b:c*?[d]\\', '', 'ệ'.repeat(40), 'ệ'.repeat(40)])
    ).toEqual([
      'Thu nhập',
      'thu NHẬP (2)',
      'a b c d',
      'Bảng',
      'ệ'.repeat(31),
      `${'ệ'.repeat(27)} (2)`
    ]);
  });
});

it('gives no sheet a name that Excel would mend', () => {
  expect(
    sheetNames([
      "'Nhà văn hóa'",
      "''",
      'History',
      `${'a'.repeat(30)}😀`,
      `${'a'.repeat(30)}'b`,
      `${'a'.repeat(30)}😀`
    ])
  ).toEqual([
    'Nhà văn hóa',
    'Bảng',
    'History 1',
    'a'.repeat(30),
    `${'a'.repeat(27)} (2)`,
    `${'a'.repeat(27)} (3)`
  ]);
});

describe('columnName', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA']
  ])('calls column %i %s', (index, name) => {
    expect(columnName(index)).toBe(name);
  });
});

describe('withPixelDensity', () => {
  const png = Uint8Array.from(
    atob(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
    ),
    (letter) => letter.charCodeAt(0)
  );

  it('adds a chunk with a sound checksum and changes nothing else', () => {
    const dense = withPixelDensity(png, 192);
    expect(pngSize(dense)).toEqual({ width: 1, height: 1 });
    const chunk = dense.subarray(33, 54);
    expect(String.fromCharCode(...chunk.subarray(4, 8))).toBe('pHYs');
    const view = new DataView(dense.buffer, dense.byteOffset + 33, 21);
    expect(view.getUint32(8)).toBe(7559);
    expect(view.getUint32(17)).toBe(0x8fe5f165);
    expect([...dense.subarray(0, 33), ...dense.subarray(54)]).toEqual([...png]);
  });
});
