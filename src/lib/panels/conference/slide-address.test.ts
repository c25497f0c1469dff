import { describe, expect, it } from 'vitest';
import { byPage, isOfUnit, pageOf, parseSlideAddress } from './slide-address';

const DAI_SON = '/don-vi/11086-dai-son/';
const read = (address: string): NonNullable<ReturnType<typeof parseSlideAddress>> =>
  parseSlideAddress(address)!;

describe('the address of a slide', () => {
  it.each([
    [`${DAI_SON}#thu-nhap-2030`, 'vi', DAI_SON, '', 'thu-nhap-2030'],
    [`/en${DAI_SON}?mau=1#t-1`, 'en', DAI_SON, '?mau=1', 't-1'],
    ['/chi-tieu/ho-ngheo/#dien-bien', 'vi', '/chi-tieu/ho-ngheo/', '', 'dien-bien'],
    ['/?mau=1#ban-do', 'vi', '/', '?mau=1', 'ban-do'],
    ['/en/#ban-do', 'en', '/', '', 'ban-do']
  ])('%s names a chart of a page and leads back to it', (from, locale, path, query, anchor) => {
    expect(parseSlideAddress(from)).toEqual({ locale, path, query, anchor });
    expect(`${pageOf(read(from))}#${anchor}`).toBe(from);
  });

  it.each([
    DAI_SON,
    '/don-vi/../../elsewhere#t',
    '//other.example/don-vi/1-a/#t',
    '/\\other.example/#t',
    'https://other.example/#t',
    'javascript:alert(1)//#t',
    ''
  ])('“%s” is none of this site', (address) => {
    expect(parseSlideAddress(address)).toBeNull();
  });

  it('brings slides of one page and view together, in their order', () => {
    const addresses = ['/don-vi/1-a/#x', '/so-sanh/#x', '/don-vi/1-a/#y', '/don-vi/1-a/?mau=1#x'];
    const groups = byPage(addresses.map(read));
    expect(groups.map((slides) => [pageOf(slides[0]), slides.map(({ anchor }) => anchor)])).toEqual(
      [
        ['/don-vi/1-a/', ['x', 'y']],
        ['/so-sanh/', ['x']],
        ['/don-vi/1-a/?mau=1', ['x']]
      ]
    );
  });

  it('tells a unit’s page from the others', () => {
    const addresses = [`${DAI_SON}#t`, '/sap-nhap/11086-dai-son/#t', '/don-vi/#t'];
    expect(addresses.map((address) => isOfUnit(read(address)))).toEqual([true, false, false]);
  });
});
