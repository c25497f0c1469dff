import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cssTheme, lightTheme, type ChartTheme } from './theme';

const css = readFileSync(new URL('../components/layout/tokens.css', import.meta.url), 'utf8');
const root = css.slice(css.indexOf(':root {'), css.indexOf('}'));
const tokens = new Map(
  [...root.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value])
);

/** Every colour of a theme with its place, such as "tone.met". */
function coloursOf(theme: ChartTheme): readonly (readonly [place: string, colour: string])[] {
  return Object.entries(theme).flatMap(([name, value]): (readonly [string, string])[] =>
    typeof value === 'string'
      ? [[name, value]]
      : Object.entries(value as Record<string, string>).map(([key, colour]) => [
          `${name}.${key}`,
          colour
        ])
  );
}

const light = new Map(coloursOf(lightTheme));
const named = coloursOf(cssTheme).filter(([place]) => !place.startsWith('font'));

describe('the themes of charts', () => {
  it.each(named)('%s is a token of the page', (_, colour) => {
    const name = /^var\(--(.+)\)$/.exec(colour)?.[1] ?? '';
    expect(tokens.has(name), colour).toBe(true);
  });

  it.each(named)('%s has the same colour in pictures that leave the site', (place, colour) => {
    const name = /^var\(--(.+)\)$/.exec(colour)?.[1] ?? '';
    expect(light.get(place)).toBe(tokens.get(name));
  });

  it('names no variable outside the page', () => {
    expect([...light.values()].filter((colour) => colour.includes('var('))).toEqual([]);
  });
});
