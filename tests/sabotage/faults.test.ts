import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAULTS } from './faults';

/** `npm run sabotage` tries them; here they only have to be possible. */
describe('faults to be put in', () => {
  it('are at least sixty, no two alike', () => {
    expect(new Set(FAULTS.map((fault) => JSON.stringify(fault))).size).toBe(FAULTS.length);
    expect(FAULTS.length).toBeGreaterThanOrEqual(60);
  });

  it('each replace a text that stands once in its file; a text that was changed on purpose is changed here too', () => {
    const times = ({ file, from }: (typeof FAULTS)[number]): number =>
      readFileSync(file, 'utf8').split(from).length - 1;
    const lost = FAULTS.filter((fault) => times(fault) !== 1 || fault.from === fault.to);
    expect(lost).toEqual([]);
  });
});
