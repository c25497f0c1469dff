import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '$lib/domain/field';
import { STATUSES } from '$lib/domain/status';
import {
  DEFAULT_VIEW,
  formatView,
  MOST_COMPARED,
  parseView,
  toSearch,
  type View,
  withView
} from './view';
import { TERMS } from '$lib/domain/scope';
import { DENSITY_WORDS, LOOK_WORDS, SORT_WORDS, STATUS_WORDS } from './view-words';

const code = fc.integer({ min: 318, max: 99_999 }).map(String);
const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,4}$/);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null });
const keys = <T extends string>(words: Readonly<Record<T, string>>): T[] =>
  Object.keys(words) as T[];

const view: fc.Arbitrary<View> = fc.record({
  sample: fc.boolean(),
  period: fc.oneof(
    fc.constantFrom(...TERMS),
    fc.integer({ min: 2020, max: 2030 }).map((year) => `${year}`)
  ),
  indicator: maybe(slug),
  unit: maybe(code),
  field: maybe(fc.constantFrom(...FIELDS)),
  statuses: fc.uniqueArray(fc.constantFrom(...STATUSES)),
  group: maybe(fc.constantFrom('phuong' as const, 'xa' as const)),
  district: maybe(slug),
  search: fc.string({ unit: 'binary', maxLength: 80 }).map(toSearch),
  sort: fc.constantFrom(...keys(SORT_WORDS)),
  compare: fc.uniqueArray(code, { maxLength: MOST_COMPARED }),
  look: maybe(fc.constantFrom(...keys(LOOK_WORDS))),
  density: maybe(fc.constantFrom(...keys(DENSITY_WORDS)))
});

describe('the view in the address', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(view, (any) => {
        expect(parseView(formatView(any))).toEqual(any);
      })
    );
  });

  it('leaves the default out', () => {
    expect(formatView(DEFAULT_VIEW)).toBe('');
    expect(parseView('')).toEqual(DEFAULT_VIEW);
  });

  it.each<[string, Partial<View>]>([
    ['?mau=1', { sample: true }],
    ['?ky=2026', { period: '2026' }],
    ['?ky=2025-2027', { period: '2025-2027' }],
    ['?don-vi=11086&chi-tieu=ho-ngheo', { unit: '11086', indicator: 'ho-ngheo' }],
    [
      '?linh-vuc=kinh-te&tinh-trang=cham,xa-dan',
      { field: 'kinh-te', statuses: ['limited', 'moving_away'] }
    ],
    ['?loai=xa&huyen=tu-ky', { group: 'xa', district: 'tu-ky' }],
    ['?xep=ten&so=11617,11914', { sort: 'name', compare: ['11617', '11914'] }],
    ['?giao-dien=toi', { look: 'dark' }],
    ['?mat-do=gon', { density: 'compact' }]
  ])('reads and writes %s', (query, part) => {
    expect(parseView(query)).toEqual({ ...DEFAULT_VIEW, ...part });
    expect(formatView({ ...DEFAULT_VIEW, ...part })).toBe(query);
  });

  it('reads a search with marks and without', () => {
    expect(parseView('?tim=%C4%90%E1%BA%A1i+S%C6%A1n').search).toBe('Đại Sơn');
    expect(parseView('?tim=dai%20son').search).toBe('dai son');
    expect(parseView('?tim=%E2%80%AEdai%E2%80%8B%00%E2%80%A8son').search).toBe('dai son');
  });

  it.each([
    ['a switch that is neither on nor off', '?mau=yes'],
    ['a year nobody plans for', '?ky=1999'],
    ['a term nobody set', '?ky=2020-2031'],
    ['a code that is none', '?don-vi=../etc'],
    ['a slug with marks', '?chi-tieu=hộ-nghèo'],
    ['a field nobody knows', '?linh-vuc=thoi-tiet'],
    ['a status nobody knows', '?tinh-trang=xanh,do'],
    ['an empty list', '?so=,,,&tinh-trang=,'],
    ['an order nobody knows', '?xep=__proto__'],
    ['a look nobody knows', '?giao-dien=constructor'],
    ['broken escapes', '?huyen=%E0%A4%A&loai=%'],
    ['parameters of others', '?utm_source=zalo&fbclid=1']
  ])('falls back on %s', (_, query) => {
    expect(parseView(query)).toEqual(DEFAULT_VIEW);
  });

  it('keeps what is known of a list and drops the rest', () => {
    expect(parseView('?tinh-trang=cham,xanh,cham,dat').statuses).toEqual(['limited', 'met']);
    expect(parseView('?so=1,11617,x,11617,2,300,400,500,600,700,800').compare).toHaveLength(5);
  });

  it('reads any text without failing, and reads its own words the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webQueryParameters()),
        (text) => {
          const read = parseView(text);
          expect(parseView(formatView(read))).toEqual(read);
        }
      )
    );
  });

  it('is not stopped by an address without end', () => {
    const long = `?mau=1&so=${'11617,'.repeat(200_000)}&tim=${'ạ'.repeat(100_000)}`;
    const read = parseView(long);
    expect(read.sample).toBe(true);
    expect(read.compare).toEqual(['11617']);
    expect(formatView(read).length).toBeLessThan(1000);
    expect(formatView(parseView(`?tim=${'x'.repeat(3000)}`)).length).toBeLessThan(100);
  });

  it('leaves the parameters of others and the fragment where they are', () => {
    const url = new URL('http://site.invalid/en/?utm_source=zalo&mau=1&xep=ten#bang');
    const changed = withView(url, { ...DEFAULT_VIEW, period: '2026' });
    expect(changed.href).toBe('http://site.invalid/en/?ky=2026&utm_source=zalo#bang');
  });

  it('has one word for one status', () => {
    expect(new Set(Object.values(STATUS_WORDS)).size).toBe(STATUSES.length);
  });
});
