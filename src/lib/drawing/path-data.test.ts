import { describe, expect, it } from 'vitest';
import { parseColour } from './colour';
import { boundsOf } from './bounds';
import { IDENTITY, inverse, product, rotation } from './matrix';
import { movedPath, parsePath } from './path-data';

describe('a matrix', () => {
  it('is undone by its inverse', () => {
    const matrix = product(product([1, 0, 0, 1, 7, -3], rotation(33)), [2, 0, 0, 0.5, 0, 0]);
    product(matrix, inverse(matrix)).forEach((value, index) =>
      expect(value).toBeCloseTo(IDENTITY[index]!, 9)
    );
  });

  it('turns clockwise by degrees', () => {
    rotation(90).forEach((value, index) =>
      expect(value).toBeCloseTo([0, 1, -1, 0, 0, 0][index]!, 9)
    );
  });
});

describe('path data', () => {
  it.each([
    ['M0 0l10-5h5v-.5z', { left: 0, top: -5.5, right: 15, bottom: 0 }],
    ['M1,2C3,4 5,6 7,8', { left: 1, top: 2, right: 7, bottom: 8 }],
    ['m5 5 10 0 0 10', { left: 5, top: 5, right: 15, bottom: 15 }],
    ['M1 0A1 1 0 1 1 1 -0.1Z', { left: 0, top: -1.05, right: 2, bottom: 0.95 }],
    ['M0 0a5 5 0 0110 0', { left: 0, top: -5, right: 10, bottom: 5 }]
  ])('of %s lies in a box', (d, box) => {
    const found = boundsOf(d, IDENTITY)!;
    expect(found.left).toBeCloseTo(box.left, 6);
    expect(found.top).toBeCloseTo(box.top, 6);
    expect(found.right).toBeCloseTo(box.right, 6);
    expect(found.bottom).toBeCloseTo(box.bottom, 6);
  });

  it('has no box when it is empty', () => {
    expect(boundsOf('', IDENTITY)).toBeNull();
  });

  it.each(['M0 0l10-5h5v-.5z', 'm5 5 10 0 0 10', 'M1 0A1 1 0 1 1 1 -0.1Z', 'M0 0H9V9C1 1 2 2 3 3'])(
    'of %s moves as a whole',
    (d) => {
      const before = boundsOf(d, IDENTITY)!;
      const after = boundsOf(movedPath(parsePath(d), 3, -2), IDENTITY)!;
      expect(after.left - before.left).toBeCloseTo(3, 6);
      expect(after.bottom - before.bottom).toBeCloseTo(-2, 6);
    }
  );
});

describe('parseColour', () => {
  it.each([
    ['#ABC', { hex: '#aabbcc', alpha: 1 }],
    ['#08306b', { hex: '#08306b', alpha: 1 }],
    ['#00000080', { hex: '#000000', alpha: 128 / 255 }],
    ['rgba(255, 0, 10, 0.5)', { hex: '#ff000a', alpha: 0.5 }],
    ['rgb(1 2 3)', { hex: '#010203', alpha: 1 }],
    ['none', null],
    ['transparent', null],
    ['url(#a)', null],
    ['var(--ink)', null]
  ])('reads %s', (text, expected) => {
    expect(parseColour(text)).toEqual(expected);
  });
});
