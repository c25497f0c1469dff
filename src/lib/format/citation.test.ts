import { expect, it } from 'vitest';
import { formatCitation } from './citation';

const address = 'https://thuocdo.example/don-vi/11086-dai-son/?ky=2025';

it('cites a page by its title, its edition and its address, and the site once', () => {
  const cited = { title: 'Xã Đại Sơn – Thước Đo', date: '2026-11-30', address };
  expect(formatCitation(cited, 'vi')).toBe(
    `Thước Đo, “Xã Đại Sơn”, bản tổng hợp 30/11/2026, ${address}`
  );
  expect(formatCitation(cited, 'en')).toBe(
    `Thước Đo, “Xã Đại Sơn”, edition of 30\u00A0November\u00A02026, ${address}`
  );
});

it('claims no edition where none is known', () => {
  expect(formatCitation({ title: 'Lỗi', date: null, address }, 'vi')).toBe(
    `Thước Đo, “Lỗi”, ${address}`
  );
});
