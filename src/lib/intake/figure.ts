import type { Comparator, Standing } from '../domain/observation';
import { parseNumber } from '../format/parse-number';
import type { CatalogueIndicator } from './catalogue';
import { isMeasure, measureOf } from './measure';
import type { Cell } from './sheet';
import { cleaned, withoutFootnote } from './text';

/** A figure in the measure of its indicator. */
export interface Figure {
  readonly value: number | null;
  readonly value_max: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly comparator: Comparator;
  readonly standing: Standing;
  /** What was changed on the way ("đổi từ triệu đồng"), for the report. */
  readonly note: string | null;
}

/** What the rest of a column says of how its figures are written. */
export interface Writing {
  /** Mark of decimals the column uses, where its figures show it. */
  readonly decimal: '.' | ',' | null;
  /** Whether the column's shares show that they are in percent; else 0,98 may be 98%. */
  readonly isPercent: boolean;
  /** Whether the officer said that they are fractions of 1. */
  readonly isFraction?: boolean;
  /** Whether this cell alone is in doubt, against the others of its kind. */
  readonly isAlone?: boolean;
}

export type Reading =
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** No figure, and nothing to mend: empty, "…", "không áp dụng". */
  | { readonly kind: 'missing'; readonly note: string | null }
  | {
      readonly kind: 'question';
      readonly about: 'decimal' | 'fraction' | 'none' | 'date' | 'measure';
      readonly text: string;
      readonly choices: readonly string[];
    }
  | { readonly kind: 'fault'; readonly why: string; readonly expected: string };

type Wanted = Pick<CatalogueIndicator, 'measure' | 'kind' | 'decimals' | 'min' | 'max'>;

const PLAIN = {
  value: null,
  value_max: null,
  numerator: null,
  denominator: null,
  comparator: '=',
  standing: 'final',
  note: null
} as const;

const figure = (part: Partial<Figure>): Reading => ({
  kind: 'figure',
  figure: { ...PLAIN, ...part }
});
const fault = (why: string, expected: string): Reading => ({ kind: 'fault', why, expected });

const MISSING =
  /^(?:\.{2,}|…+|x+|k\/?c|n\/?a|kad?|không áp dụng|chưa có(?: số(?: liệu)?)?|chưa tổng hợp|đang (?:rà soát|tổng hợp|cập nhật|thống kê|thu thập)|\.|\/+|không có số liệu|chưa thống kê|chưa báo cáo|null|\?+)$/iu;
const NONE = /^(?:không(?: có| còn| phát sinh| ps)?|[-–—−]+|nil|0 có)$/iu;
const YES =
  /^(?:đạt(?: chuẩn)?|có|x|✓|✔|√|hoàn thành|đã (?:đạt|hoàn thành|ban hành|tổ chức)|yes|true)$/iu;
const NO = /^(?:không đạt|chưa đạt|chưa(?: hoàn thành)?|không|no|false)$/iu;

/** Words before or behind a figure that bound it; the first that fits counts. */
const BOUNDS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:≥|>=|tối thiểu|ít nhất|không dưới|không thấp hơn|thấp nhất|tu (?=.*tro len))/iu, '>='],
  [/^(?:≤|<=|tối đa|nhiều nhất|không quá|không vượt(?: quá)?|không cao hơn)/iu, '<='],
  [/^(?:>|trên|hơn|vượt|lớn hơn|cao hơn)/iu, '>'],
  [/^(?:<|dưới|nhỏ hơn|thấp hơn|chưa đến|chưa tới)/iu, '<'],
  [/^(?:~|≈|khoảng|xấp xỉ|chừng|gần khoảng)/iu, '~'],
  [/^(?:gần|sát)/iu, '<~']
];
const NUMBER = '[-−]?\\d[\\d.,\\u00a0\\u202f ]*';
const FRACTION = new RegExp(`^(${NUMBER})\\s*/\\s*(${NUMBER})(.*)$`, 'u');
const RANGE = new RegExp(
  `^(?:từ\\s+)?(${NUMBER})\\s*(%?)\\s*(?:-|–|—|đến|tới)\\s*(${NUMBER})\\s*(%?)(.*)$`,
  'iu'
);
const SINGLE = new RegExp(`^(${NUMBER})(.*)$`, 'u');
const CHANGE = /^(?:tăng|giảm|tăng thêm|giảm còn|\+)\s/iu;

const isWhole = ({ kind, decimals }: Wanted): boolean => kind === 'count' && decimals === 0;

function numberIn(
  text: string,
  wanted: Wanted | null,
  writing: Writing
): number | 'ambiguous' | null {
  const parsed = parseNumber(text.trim(), writing.decimal ?? undefined);
  if (parsed.kind === 'number') return parsed.value;
  if (parsed.kind === 'ambiguous')
    return wanted === null || isWhole(wanted) ? parsed.readings[0] : 'ambiguous';
  return null;
}

function askDecimal(text: string): Reading {
  const parsed = parseNumber(text);
  const [grouped, decimal] = parsed.kind === 'ambiguous' ? parsed.readings : [null, null];
  return {
    kind: 'question',
    about: 'decimal',
    text: `“${text}” là ${grouped} (dấu ngăn hàng nghìn) hay ${String(decimal).replace('.', ',')} (dấu thập phân)?`,
    choices: [String(grouped), String(decimal)]
  };
}

/** What is behind a number: its measure, or words that say more ("trở lên"). */
interface Behind {
  readonly factor: number | null;
  readonly isPercent: boolean;
  readonly comparator: Comparator | null;
  readonly note: string | null;
}

function behindOf(text: string, wanted: Wanted): Behind | null {
  let rest = text.trim();
  let comparator: Comparator | null = null;
  if (/(?:trở lên|trở lại trên|\+)$/iu.test(rest))
    [rest, comparator] = [rest.replace(/(?:trở lên|\+)$/iu, '').trim(), '>='];
  else if (/(?:trở xuống)$/iu.test(rest))
    [rest, comparator] = [rest.replace(/trở xuống$/iu, '').trim(), '<='];
  if (rest === '') return { factor: 1, isPercent: false, comparator, note: null };
  if (/^(?:%|phần trăm)/iu.test(rest))
    return { factor: 1, isPercent: true, comparator, note: null };
  const factor = measureOf(rest, wanted.measure);
  if (factor !== null)
    return {
      factor,
      isPercent: false,
      comparator,
      note: factor === 1 ? null : `đổi từ ${rest} sang ${wanted.measure}`
    };
  if (isMeasure(rest)) return { factor: null, isPercent: false, comparator, note: null };
  return null;
}

/** The value of a plain number for an indicator, in percent where it is a share. */
function shareOrNumber(
  value: number,
  isPercent: boolean,
  wanted: Wanted,
  writing: Writing,
  shown: string
): Reading | number {
  if (wanted.measure !== '%' || isPercent) return value;
  if (Math.abs(value) > 1 || value === 0) return value;
  if (writing.isFraction === true) return rounded(value * 100);
  if (writing.isPercent) return value;
  return {
    kind: 'question',
    about: 'fraction',
    text: `“${shown}” là ${percentText(value)}% hay ${percentText(value * 100)}%?`,
    choices: [String(value), String(rounded(value * 100))]
  };
}

const rounded = (value: number): number => Number(value.toPrecision(12));
const percentText = (value: number): string => String(rounded(value)).replace('.', ',');

function readNumberCell(cell: Cell, wanted: Wanted, factor: number, writing: Writing): Reading {
  const value = cell.number ?? Number.NaN;
  if (cell.format !== undefined && /%/.test(cell.format)) {
    if (wanted.measure !== '%')
      return fault(
        `ô định dạng phần trăm, nhưng chỉ tiêu đo bằng ${wanted.measure}`,
        `một số theo ${wanted.measure}`
      );
    return figure({ value: rounded(value * 100) });
  }
  const share = shareOrNumber(value, false, wanted, writing, String(value).replace('.', ','));
  if (typeof share !== 'number') return share;
  return figure({ value: factor === 1 ? share : rounded(share * factor) });
}

function readTitle(text: string): Reading | null {
  if (YES.test(text)) return figure({ value: 1 });
  if (NO.test(text)) return figure({ value: 0 });
  return null;
}

/** Digits of full width as plain ones, and thousands set apart by an apostrophe ("18'300") without it. */
function plainDigits(text: string): string {
  return text
    .replace(/[\uff10-\uff19\uff0c\uff0e\uff05]/g, (letter) => letter.normalize('NFKC'))
    .replace(/(?<=\d)['’](?=\d{3}(?!\d))/g, '');
}

/** Reads text that holds a figure: "trên 95%", "86/18.300", "tối thiểu 5 - 10", "ước 98,0 %". */
function readText(whole: string, wanted: Wanted, factor: number, writing: Writing): Reading {
  let text = plainDigits(withoutFootnote(whole))
    .replace(/^[“"'‘]+|[”"'’]+$/gu, '')
    .trim();
  let standing: Standing = 'final';
  let comparator: Comparator = '=';
  const estimate =
    /^(?:ước(?: tính)?(?: đạt| thực hiện| th)?|ưth|dự kiến(?: đạt)?|sơ bộ)\s*:?\s*/iu.exec(text);
  if (estimate !== null) [standing, text] = ['estimate', text.slice(estimate[0].length)];
  text = text.replace(/^(?:đạt|là|còn|bằng|có)\s+(?=\S)/iu, '');
  // Of a growth, or of times the first year, an increase is the figure itself.
  if (wanted.kind === 'growth' || wanted.measure.startsWith('lần'))
    text = text.replace(/^tăng(?: thêm)?\s+/iu, '');
  if (CHANGE.test(text))
    return fault(
      'là mức tăng hay giảm, không phải giá trị của kỳ',
      `giá trị của kỳ, theo ${wanted.measure}`
    );
  for (const [words, bound] of BOUNDS) {
    const match = words.exec(text);
    if (match === null) continue;
    [comparator, text] = [bound, text.slice(match[0].length).trim()];
    break;
  }
  if (/^từ\s/iu.test(text) && /trở (?:lên|xuống)/iu.test(text)) text = text.replace(/^từ\s+/iu, '');
  const expected =
    wanted.kind === 'title'
      ? '“đạt” hoặc “không đạt”'
      : `một số theo ${wanted.measure}, ví dụ 1.234,5`;
  const fraction = FRACTION.exec(text);
  if (fraction !== null) return readFraction(fraction, wanted, standing, writing);
  const range = RANGE.exec(text);
  if (range !== null) {
    const [low, high] = [
      numberIn(range[1] ?? '', wanted, writing),
      numberIn(range[3] ?? '', wanted, writing)
    ];
    const behind = behindOf(`${range[4] ?? ''}${range[5] ?? ''}`, wanted);
    if (typeof low !== 'number' || typeof high !== 'number' || behind?.factor == null)
      return fault('không đọc được khoảng số', expected);
    if (high < low)
      return fault('số sau của khoảng nhỏ hơn số trước', 'khoảng từ thấp đến cao, ví dụ 5–10');
    const by = behind.factor * factor;
    return figure({
      value: rounded(low * by),
      value_max: rounded(high * by),
      comparator,
      standing,
      note: behind.note
    });
  }
  const single = SINGLE.exec(text);
  if (single === null) return fault(`không phải số: “${whole.slice(0, 60)}”`, expected);
  const number = numberIn(single[1] ?? '', wanted, writing);
  if (number === 'ambiguous') return askDecimal((single[1] ?? '').trim());
  if (number === null) return fault(`số viết không rõ: “${(single[1] ?? '').trim()}”`, expected);
  const behind = behindOf(single[2] ?? '', wanted);
  if (behind === null)
    return fault(`sau số có chữ không hiểu: “${(single[2] ?? '').trim().slice(0, 40)}”`, expected);
  if (
    behind.factor === null ||
    (behind.isPercent && wanted.measure !== '%' && !wanted.measure.startsWith('%'))
  )
    return fault(
      `đơn vị tính khác: “${(single[2] ?? '').trim()}”, chỉ tiêu đo bằng ${wanted.measure}`,
      expected
    );
  const share = shareOrNumber(number, behind.isPercent, wanted, writing, text);
  if (typeof share !== 'number') return share;
  const own = (single[2] ?? '').trim() === '' || behind.isPercent ? factor : 1;
  return figure({
    value: rounded(share * behind.factor * own),
    comparator: behind.comparator ?? comparator,
    standing,
    note: behind.note
  });
}

function readFraction(
  match: RegExpExecArray,
  wanted: Wanted,
  standing: Standing,
  writing: Writing
): Reading {
  const whole = { ...wanted, kind: 'count', decimals: 0 } as Wanted;
  const [n, d] = [
    numberIn(match[1] ?? '', whole, writing),
    numberIn(match[2] ?? '', whole, writing)
  ];
  if (typeof n !== 'number' || typeof d !== 'number')
    return fault('không đọc được phân số', 'dạng 86/18.300');
  if (wanted.measure !== '%')
    return fault(
      `phân số ${match[1]?.trim()}/${match[2]?.trim()} cho chỉ tiêu đo bằng ${wanted.measure}`,
      `một số theo ${wanted.measure}`
    );
  if (d === 0) return fault('mẫu số bằng 0', 'mẫu số lớn hơn 0');
  if (n > d && (wanted.max ?? Infinity) <= 100)
    return fault('tử số lớn hơn mẫu số', 'tử số không lớn hơn mẫu số');
  return figure({ value: (100 * n) / d, numerator: n, denominator: d, standing });
}

/**
 * Reads the cell of a figure. `factor` turns the column's measure into the indicator's (1 where they are the
 * same). Empty and "…" are missing, never 0; what may be two things is asked.
 */
export function figureOf(cell: Cell, wanted: Wanted, factor: number, writing: Writing): Reading {
  switch (cell.kind) {
    case 'empty':
      return { kind: 'missing', note: null };
    case 'error':
      return fault(
        cell.text === ''
          ? 'công thức chưa có kết quả được lưu'
          : `ô lỗi ${cell.text} của công thức`,
        'mở trong Excel, sửa công thức rồi lưu lại'
      );
    case 'boolean':
      return wanted.kind === 'title'
        ? figure({ value: cell.text === 'TRUE' ? 1 : 0 })
        : fault(`ô ghi ${cell.text}`, `một số theo ${wanted.measure}`);
    case 'date':
      return {
        kind: 'question',
        about: 'date',
        text: `Ô hiện thành ngày (${cell.text}); có lẽ là phân số mà Excel tự đổi. Gõ lại, ví dụ '8/9 với dấu nháy đơn ở trước.`,
        choices: [`${Number(cell.text.slice(8))}/${Number(cell.text.slice(5, 7))}`]
      };
    case 'number':
      if (wanted.kind === 'title') {
        if (cell.number === 0 || cell.number === 1) return figure({ value: cell.number });
        return fault(`ghi ${cell.text}`, '“đạt” hoặc “không đạt”');
      }
      return checked(readNumberCell(cell, wanted, factor, writing), wanted);
    case 'text': {
      const text = cleaned(cell.text);
      if (wanted.kind === 'title') {
        const title = readTitle(text);
        if (title !== null) return title;
        if (MISSING.test(text) || /^[-–—−]+$/u.test(text)) return { kind: 'missing', note: null };
        return fault(`không rõ đạt hay không: “${text.slice(0, 60)}”`, '“đạt” hoặc “không đạt”');
      }
      if (MISSING.test(text))
        return { kind: 'missing', note: /x|áp dụng/iu.test(text) ? 'không áp dụng' : null };
      if (NONE.test(text))
        return {
          kind: 'question',
          about: 'none',
          text: `“${text}” là 0 hay chưa có số liệu?`,
          choices: ['0', 'chưa có số liệu']
        };
      return checked(readText(text, wanted, factor, writing), wanted);
    }
  }
}

const shown = (value: number): string => String(value).replace('.', ',');

/** A figure outside what its measure can be is a fault, not a figure. */
function checked(reading: Reading, wanted: Wanted): Reading {
  if (reading.kind !== 'figure') return reading;
  const { value, value_max, numerator } = reading.figure;
  for (const each of [value, value_max]) {
    if (each === null) continue;
    if (!Number.isFinite(each))
      return fault('không phải số hữu hạn', `một số theo ${wanted.measure}`);
    if (wanted.min !== null && each < wanted.min)
      return fault(
        `${shown(each)} nhỏ hơn mức thấp nhất có thể (${shown(wanted.min)})`,
        `từ ${shown(wanted.min)} trở lên`
      );
    if (wanted.max !== null && each > wanted.max)
      return fault(
        `${shown(each)} lớn hơn mức cao nhất có thể (${shown(wanted.max)})`,
        `không quá ${shown(wanted.max)}`
      );
    if (isWhole(wanted) && numerator === null && !Number.isInteger(each))
      return fault(`${shown(each)} không phải số nguyên`, `số nguyên (${wanted.measure})`);
  }
  return reading;
}

/** What the cells of one column say of how figures are written there; text cells show the mark of decimals. */
export function writingOf(
  cells: readonly { readonly cell: Cell; readonly measure: string }[]
): Writing {
  let comma = 0;
  let dot = 0;
  let above = 0;
  for (const { cell, measure } of cells) {
    if (cell.kind === 'number' && measure === '%' && !/%/.test(cell.format ?? '')) {
      if (Math.abs(cell.number ?? 0) > 1) above += 1;
    }
    if (cell.kind !== 'text' || !/\d/.test(cell.text)) continue;
    for (const [token] of cell.text.matchAll(/\d[\d.,]*\d/g)) {
      if (/\d,\d{1,2}$|\d,\d{4,}$|\.\d{3},\d|^0,\d/.test(token)) comma += 1;
      else if (/\d\.\d{1,2}$|\d\.\d{4,}$|,\d{3}\.\d|^0\.\d/.test(token)) dot += 1;
      else if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(token)) comma += 1;
      else if (/^\d{1,3}(?:,\d{3}){2,}$/.test(token)) dot += 1;
    }
    const plain = parseNumber(cell.text);
    // A "%" behind one figure says how the others of its column are meant.
    if (
      measure === '%' &&
      (/%/.test(cell.text) || (plain.kind === 'number' && Math.abs(plain.value) > 1))
    )
      above += 1;
  }
  return {
    decimal: comma > 0 && dot === 0 ? ',' : dot > 0 && comma === 0 ? '.' : null,
    isPercent: above > 0
  };
}

const known = (text: string): Reading => {
  const parsed = parseNumber(text, '.');
  return parsed.kind === 'number'
    ? figure({ value: parsed.value })
    : { kind: 'missing', note: null };
};

/** Reads a cell again with the choice of the officer (0 or 1) in the question it raised. */
export function answeredFigure(
  cell: Cell,
  wanted: Wanted,
  factor: number,
  writing: Writing,
  question: Extract<Reading, { kind: 'question' }>,
  choice: number
): Reading {
  switch (question.about) {
    case 'decimal': {
      const mark = /[.,]/.exec(cell.text)?.[0] === ',' ? ',' : '.';
      const other = mark === ',' ? '.' : ',';
      return figureOf(cell, wanted, factor, {
        ...writing,
        decimal: choice === 0 ? other : mark
      });
    }
    case 'fraction':
      return figureOf(cell, wanted, factor, {
        ...writing,
        isPercent: choice === 0,
        isFraction: choice !== 0
      });
    case 'date':
      return figureOf(
        { kind: 'text', text: question.choices[choice] ?? '' },
        wanted,
        factor,
        writing
      );
    default:
      return choice === 0 ? checked(known('0'), wanted) : { kind: 'missing', note: null };
  }
}
