import { describe, expect, it } from 'vitest';
import { type StoryKnown, storyOf } from './story';

const NOTHING: StoryKnown = {
  formers: 0,
  results: 0,
  charts: [],
  targets: 0,
  unfigured: 0,
  tasks: 0,
  movements: 0,
  commendations: 0,
  documents: 0,
  figures: 0,
  compared: false,
  grids: 0
};
const REPORTED: StoryKnown = {
  ...NOTHING,
  formers: 4,
  results: 50,
  charts: ['thu-nhap', 'gia-dinh', 'thon', 'giai-ngan'],
  targets: 21,
  unfigured: 14,
  tasks: 3,
  movements: 45,
  commendations: 4,
  documents: 3,
  figures: 52,
  grids: 1
};
const anchors = (known: StoryKnown): string[] =>
  storyOf(known).map(({ page, anchor }) => (page === 'merger' ? `sap-nhap#${anchor}` : anchor));

describe('the slides of a conference', () => {
  it('go by its programme, with three charts at most', () => {
    expect(anchors(REPORTED)).toEqual([
      'chieu-don-vi',
      'chieu-ket-qua',
      'thu-nhap',
      'gia-dinh',
      'thon',
      'chieu-tinh-trang',
      'chieu-chua-co-so',
      'chieu-can-lam',
      'chieu-phong-trao',
      'chieu-khen-thuong',
      'chieu-tung-nam',
      'chieu-nguon'
    ]);
  });

  it.each([
    ['nothing known', {}, []],
    [
      'no document of its own',
      { formers: 5, figures: 17, documents: 2 },
      ['chieu-don-vi', 'sap-nhap#origin', 'so-lieu', 'chieu-nguon']
    ],
    [
      'more former units than bands can name',
      { formers: 12, documents: 1 },
      ['chieu-don-vi', 'chieu-nguon']
    ],
    ['one former unit', { formers: 1, documents: 1 }, ['chieu-don-vi', 'chieu-nguon']],
    [
      'a report without a target',
      { results: 9, figures: 9, movements: 2, documents: 1 },
      ['chieu-ket-qua', 'chieu-phong-trao', 'chieu-nguon']
    ],
    [
      'both sides of the merger',
      { results: 1, formers: 2, compared: true, documents: 1 },
      ['chieu-don-vi', 'chieu-ket-qua', 'sap-nhap#change', 'chieu-nguon']
    ],
    [
      'more targets than a slide holds',
      { targets: 33, grids: 2, results: 1 },
      ['chieu-ket-qua', 'chieu-tinh-trang', 'chieu-tinh-trang-2', 'chieu-tung-nam']
    ]
  ] as const)('of a unit with %s', (_what, known, expected) => {
    expect(anchors({ ...NOTHING, ...known })).toEqual(expected);
  });

  it('is a deck of at most fourteen with its cover, whatever is known, but for a second grid', () => {
    const everything = { ...REPORTED, compared: true };
    expect(anchors(everything).length + 1).toBeLessThanOrEqual(14);
    expect(anchors({ ...everything, grids: 2 }).length + 1).toBeLessThanOrEqual(15);
  });
});
