import { expect, it } from 'vitest';
import { placesOf, sheetOf } from './sheet.fixture';
import { words } from './words';

it('takes only the words of the contract', () => {
  const sheet = sheetOf('lineage', { basis: 'all' }, { basis: 'ALL' }, { basis: null });
  expect(placesOf(words('basis', ['all']), sheet)).toEqual(['3:basis']);
});

it('takes a list of them where a list is meant', () => {
  const check = words('applies_to', ['xã', 'phường'], ';');
  const sheet = sheetOf('indicators', { applies_to: 'xã;phường' }, { applies_to: 'xã;huyện' });
  expect(placesOf(check, sheet)).toEqual(['3:applies_to']);
});
