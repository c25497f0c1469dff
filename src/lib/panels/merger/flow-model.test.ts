import { expect, it } from 'vitest';
import { flowCaption } from './flow-model';
import type { MergerTransfer } from './transfer';

const part = (former: string): MergerTransfer =>
  ({ former, area_km2: null }) as unknown as MergerTransfer;

it('does not blame the areas alone where some people are known and others are not', () => {
  const said = flowCaption([part('cu-11083'), part('cu-10846')], null, 'vi');
  expect(said).toContain('chưa đủ diện tích và số dân của mọi phần');
});
