import { describe, expect, it } from 'vitest';
import { withSampleKept } from './sample';

const SITE = 'http://site.invalid';

describe('the sample series on the way to another page', () => {
  it.each([
    ['stays on', '/?mau=1', '/don-vi/11086-dai-son/', '/don-vi/11086-dai-son/?mau=1'],
    [
      'stays on beside what the address says',
      '/?mau=1',
      '/chi-tieu/?xep=ten#a',
      '/chi-tieu/?mau=1&xep=ten#a'
    ],
    ['stays on in the other language', '/?mau=1', '/en/', '/en/?mau=1'],
    ['stays off', '/', '/don-vi/', null],
    ['can be turned off on the same page', '/?mau=1', '/', null],
    ['follows the address where it says so', '/?mau=1', '/don-vi/?mau=0', null],
    ['is nothing to a file', '/?mau=1', '/data/units.parquet', null],
    ['is nothing to a file made in the page', '/?mau=1', `blob:${SITE}/0b1c-2d3e`, null],
    ['is nothing to another site', '/?mau=1', 'http://other.invalid/', null]
  ])('%s', (_, from, to, expected) => {
    const kept = withSampleKept(new URL(from, SITE), new URL(to, SITE));
    expect(kept && kept.pathname + kept.search + kept.hash).toBe(expected);
  });
});
