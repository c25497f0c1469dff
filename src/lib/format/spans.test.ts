import { expect, it } from 'vitest';
import { hasSpan, spanParts } from './spans';

it.each([
  ['giai đoạn 2025–2030', true, ['giai đoạn ', '2025–2030', '']],
  ['từ 5–10% hoặc 1.000–2.000', true, ['từ ', '5–10%', ' hoặc ', '1.000–2.000', '']],
  ['Bảo hiểm y tế – xã', false, ['Bảo hiểm y tế – xã']],
  ['', false, ['']]
])('tells spans of numbers from what stands around them: %s', (text, has, parts) => {
  expect(hasSpan(text)).toBe(has);
  expect(spanParts(text)).toEqual(parts);
});
