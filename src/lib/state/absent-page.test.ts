import { expect, it } from 'vitest';
import { absentPage } from './absent-page';

it('says in its language what is not there and where to go, and lets no word become a tag', () => {
  const page = absentPage({
    lang: 'vi',
    title: 'Không mở được <trang>',
    text: 'Không có mạng & chưa mở lần nào.',
    links: [['Thử lại', '/thuoc-do/a/?b="c"']]
  });
  expect(page).toContain('<html lang="vi">');
  expect(page).toContain('<h1>Không mở được &lt;trang></h1>');
  expect(page).toContain('Không có mạng &amp; chưa mở lần nào.');
  expect(page).toContain('<a href="/thuoc-do/a/?b=&quot;c&quot;">Thử lại</a>');
  expect(page).not.toMatch(/<script|src=|url\(/);
});
