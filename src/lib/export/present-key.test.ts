import { describe, expect, it } from 'vitest';
import {
  FILE_STEPS,
  presentStepOf,
  slideAfter,
  STEPS,
  typedDigits,
  typedSlide
} from './present-key';

const key = (name: string, more = {}): Parameters<typeof presentStepOf>[0] => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more
});

describe('keys of a presentation', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['B', 'black'],
    ['F', 'full'],
    ['l', 'pointer'],
    ['Escape', 'end'],
    ['x', null],
    ['n', null],
    ['constructor', null],
    ['Tab', null]
  ] as const)('%s means %s', (name, step) => {
    expect(presentStepOf(key(name), STEPS)).toBe(step);
  });

  it('are those of the site in a file too, which also shows its notes and prints itself', () => {
    for (const [name, step] of Object.entries(STEPS))
      expect(presentStepOf(key(name), FILE_STEPS)).toBe(step);
    expect(presentStepOf(key('N'), FILE_STEPS)).toBe('notes');
    expect(presentStepOf(key('p'), FILE_STEPS)).toBe('print');
    expect(presentStepOf(key('p', { ctrlKey: true }), FILE_STEPS)).toBeNull();
  });

  it('leave the shortcuts of the browser alone', () => {
    expect(presentStepOf(key('f', { ctrlKey: true }), STEPS)).toBeNull();
    expect(presentStepOf(key('ArrowLeft', { altKey: true }), STEPS)).toBeNull();
  });
});

describe('slideAfter', () => {
  it.each([
    ['next', 0, 3, 1],
    ['next', 2, 3, 2],
    ['back', 0, 3, 0],
    ['back', 2, 3, 1],
    ['first', 2, 3, 0],
    ['last', 0, 3, 2],
    ['last', 0, 0, 0],
    ['black', 1, 3, 1]
  ] as const)('%s from %i of %i is %i', (step, at, count, to) => {
    expect(slideAfter(step, at, count)).toBe(to);
  });
});

describe('a slide by its number', () => {
  const typed = (keys: string): string => [...keys].reduce(typedDigits, '');
  it.each([
    ['7', 13, 6],
    ['12', 13, 11],
    ['012', 13, 11],
    ['14', 13, null],
    ['0', 13, null],
    ['', 13, null],
    ['1x2', 13, 1]
  ] as const)('%s of %i slides', (keys, count, place) => {
    expect(typedSlide(typed(keys), count)).toBe(place);
  });
});
