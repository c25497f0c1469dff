import { format, resolveConfig } from 'prettier';
import {
  type LocalFace,
  SAMPLE_FIGURES,
  SAMPLE_TEXT,
  adjustmentOf,
  averageWidthOf
} from './fallback';
import {
  DIGIT_CHARACTERS,
  TEXT_CHARACTERS,
  WEIGHTS,
  type Weight,
  digitFont,
  textSource
} from './packed';
import { type Metrics, metricsOf } from './sfnt';

const ARIAL: LocalFace = {
  regular: ['Arial', 'ArialMT', 'Arimo', 'Liberation Sans', 'LiberationSans'],
  bold: ['Arial Bold', 'Arial-BoldMT', 'Arimo Bold', 'Liberation Sans Bold', 'LiberationSans-Bold'],
  averageWidth: { regular: 0.4579, bold: 0.4882 },
  figureWidth: { regular: 0.5562, bold: 0.5562 }
};

/**
 * Fonts that readers already have. Of one family name the last face that has a letter is taken, so the
 * commonest stand last; DejaVu helps Linux, whose Liberation Sans lacks Vietnamese.
 * The means were measured on the sample text with fonts of the same widths.
 */
const LOCAL_FACES: readonly LocalFace[] = [
  {
    regular: ['DejaVu Sans', 'DejaVuSans'],
    bold: ['DejaVu Sans Bold', 'DejaVuSans-Bold'],
    averageWidth: { regular: 0.5165, bold: 0.5766 },
    figureWidth: { regular: 0.6286, bold: 0.6849 }
  },
  {
    regular: ['Roboto', 'Roboto-Regular'],
    bold: ['Roboto Bold', 'Roboto-Bold'],
    averageWidth: { regular: 0.4492, bold: 0.4547 },
    figureWidth: { regular: 0.5672, bold: 0.5768 }
  },
  ARIAL
];

const FIGURES = { 'unicode-range': unicodeRangeOf(SAMPLE_FIGURES + '0123456789') };
const WIDE_FIGURES = { 'unicode-range': unicodeRangeOf('0123456789') };

/** `U+20-7E, U+A0` of the characters. */
export function unicodeRangeOf(characters: string): string {
  const codes = [...new Set([...characters].map((character) => character.codePointAt(0) ?? 0))];
  const ranges: [number, number][] = [];
  for (const code of codes.sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && code === last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}

const face = (descriptors: Readonly<Record<string, string>>): string => {
  const lines = Object.entries(descriptors).map(([name, value]) => `  ${name}: ${value};`);
  return `@font-face {\n${lines.join('\n')}\n}\n`;
};

const local = (names: readonly string[]): string =>
  names.map((name) => `local('${name}')`).join(', ');

// Faces of a few KB would otherwise be written into every page.
const packed = (file: string): string =>
  `url('../../assets/fonts/${file}.woff2?no-inline') format('woff2')`;

const web = (
  family: string,
  file: string,
  weight: Weight,
  range: string,
  more: Readonly<Record<string, string>> = {}
): string =>
  face({
    'font-family': `'${family}'`,
    'font-weight': String(weight),
    'font-style': 'normal',
    'font-display': 'swap',
    src: packed(`${file}-${weight}`),
    ...more,
    'unicode-range': range
  });

function fallback(
  family: string,
  names: readonly string[],
  weight: Weight,
  metrics: Metrics,
  ratio: number,
  more: Readonly<Record<string, string>> = {}
): string {
  const { sizeAdjust, ascent, descent, lineGap } = adjustmentOf(metrics, ratio);
  return face({
    'font-family': `'${family} Fallback'`,
    'font-weight': String(weight),
    'font-style': 'normal',
    src: local(names),
    'size-adjust': sizeAdjust,
    'ascent-override': ascent,
    'descent-override': descent,
    'line-gap-override': lineGap,
    ...more
  });
}

async function facesOf(weight: Weight): Promise<readonly string[]> {
  const text = metricsOf(await textSource(weight));
  const digits = metricsOf(await digitFont(weight, 'sfnt'));
  const key = weight === 400 ? 'regular' : 'bold';
  const width = averageWidthOf(text, SAMPLE_TEXT);
  const covered = [...TEXT_CHARACTERS].filter(
    (character) => text.widthOf(character.codePointAt(0) ?? 0) !== undefined
  );
  // The figures of both families stand equally high, in the line of the text.
  const height = text.capHeight / text.unitsPerEm / (digits.capHeight / digits.unitsPerEm);
  const line = adjustmentOf(text, height);
  const inLine = {
    'size-adjust': line.sizeAdjust,
    'ascent-override': line.ascent,
    'descent-override': line.descent,
    'line-gap-override': line.lineGap
  };
  // Running text takes only what it lacks. Wide figures in it, while its own font is still on the way, would
  // break its lines anew, and again when the font is there.
  const signs = [...DIGIT_CHARACTERS].filter((character) => !covered.includes(character));
  const figure = averageWidthOf(text, SAMPLE_FIGURES);
  const wideFigure = averageWidthOf(digits, '0') * height;
  return [
    web('Be Vietnam Pro', 'be-vietnam-pro', weight, unicodeRangeOf(covered.join(''))),
    ...LOCAL_FACES.flatMap((each) => [
      fallback('Be Vietnam Pro', each[key], weight, text, width / each.averageWidth[key]),
      fallback('Be Vietnam Pro', each[key], weight, text, figure / each.figureWidth[key], FIGURES)
    ]),
    web('Thuoc Do Digits', 'digits', weight, unicodeRangeOf(DIGIT_CHARACTERS), inLine),
    web('Thuoc Do Signs', 'digits', weight, unicodeRangeOf(signs.join('')), inLine),
    fallback(
      'Thuoc Do Digits',
      ARIAL[key],
      weight,
      text,
      wideFigure / ARIAL.figureWidth[key],
      WIDE_FIGURES
    )
  ];
}

/** All faces of the site, as `fonts.css` holds them. */
export async function fontStylesheet(): Promise<string> {
  const faces = await Promise.all(WEIGHTS.map(facesOf));
  const note = '/* Written by `npm run fonts` from the measures of the fonts; not by hand. */\n';
  const options = await resolveConfig('package.json');
  return format([note, ...faces.flat()].join('\n'), { ...options, parser: 'css' });
}
