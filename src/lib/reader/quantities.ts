import type { TargetComparator } from '../domain/target';
import { parseNumber } from '../format/parse-number';
import { MASK } from './not-quantities';
import { type UnitKind, unitBehind } from './units';

export type PrintedComparator = TargetComparator | '~' | '<~';

/** A number of a sentence with everything that is printed beside it. Offsets are into the wording. */
export interface Quantity {
  /** Where its comparator begins, else the number. */
  readonly start: number;
  /** Where the first digit stands. */
  readonly at: number;
  /** Behind its unit and what bounds it ("trở lên"). */
  readonly end: number;
  readonly value: number;
  readonly value_max: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly kind: UnitKind;
  readonly unit: string;
  /** The noun that is counted, of a fraction too; null where none is. */
  readonly counted: string | null;
  readonly comparator: PrintedComparator;
  /** Whether the comparator is printed before an earlier number of the same list. */
  readonly isShared: boolean;
  /** Whether "ước" stands before it. */
  readonly isEstimate: boolean;
}

const NUMBER =
  '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3}){2,}|\\d{1,3}(?: \\d{3})+(?![\\d.,]|\\s*(?:thôn|tổ)\\b)|\\d+(?:[.,]\\d+)?';
const BEGIN = new RegExp(`(?<![\\d.,${MASK}])(?:${NUMBER})(?![\\d${MASK}])`, 'gu');
const AGAIN = new RegExp(
  `^(\\s*%)?\\s*(?:-|đến|tới|~)\\s*(?:trên\\s+|khoảng\\s+)?(${NUMBER})(?![\\d${MASK}])`,
  'u'
);
const SLASH = new RegExp(`^\\s*/\\s*(?:tổng số\\s+)?(${NUMBER})(?![\\d${MASK}]|\\s*%)`, 'u');

/** What is printed right before a number, the longer wording first. */
const BEFORE: readonly (readonly [RegExp, PrintedComparator])[] = [
  [
    /(?:đạt và vượt|đạt hoặc vượt|bằng (?:hoặc|hay) (?:cao|lớn|nhiều) hơn|(?:cao|lớn|nhiều) hơn (?:hoặc|hay) bằng|(?:trên|vượt) hoặc bằng|bằng hoặc vượt|từ bằng)(?:\s+(?:mức|trên))?\s*$/u,
    '>='
  ],
  [
    /(?:ít nhất|tối thiểu|thấp nhất|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|≥|>=|=>)\s*(?:(?:là|đạt|có|cũng|phải|được|từ|mức)\s*){0,2}$/u,
    '>='
  ],
  [
    /(?:bằng (?:hoặc|hay) (?:thấp|nhỏ|ít) hơn|(?:thấp|nhỏ|ít) hơn (?:hoặc|hay) bằng|dưới hoặc bằng|(?<!\p{L})không(?:\s+(?!quá)\p{L}+){1,4}\s+quá)\s*$/u,
    '<='
  ],
  [
    /(?:không quá|không vượt quá|không vượt|tối đa|nhiều nhất|cao nhất|không cao hơn|không nhiều hơn|không lớn hơn|≤|<=|=<)\s*(?:(?:là|đạt|còn|mức|ở mức)\s*){0,2}$/u,
    '<='
  ],
  [
    /(?:trên dưới|khoảng từ|khoảng|xấp xỉ|ước khoảng|chừng|dự kiến đạt|dự kiến khoảng|dự kiến|vào khoảng|~|≈)\s*$/u,
    '~'
  ],
  [/(?<!\p{L})(?:gần\s*(?:tới|đến|đạt)?|ngót|non|suýt soát)\s*$/u, '<~'],
  [
    /(?<!\p{L})(?:đạt trên|trên mức|trên|vượt quá|(?:^|[,;:.(]|có|đạt|đã)\s*quá|vượt mức|vượt trên|cao hơn|lớn hơn|nhiều hơn|(?<!(?:thấp|ít|nhỏ|kém) )hơn)\s*$|>\s*$/u,
    '>'
  ],
  [
    /(?<!\p{L})(?:dưới mức|dưới|chưa đến|chưa tới|chưa đầy|chưa đạt|thấp hơn|nhỏ hơn|ít hơn)\s*$|<\s*$/u,
    '<'
  ]
];
const FROM = /(?<!\p{L})từ\s*(?:mức\s*)?$/u;
const UP = /^\s*(?:(?:số\s+)?(?:\p{L}+\s+){0,2}?)?trở lên(?!\p{L})/u;
const DOWN = /^\s*(?:(?:\p{L}+\s+){0,2}?)?trở xuống(?!\p{L})/u;
const BEGAN = /^[^,;.]{0,40}(?<!\p{L})(?:xuống|lên|đến|tới|thành)(?!\p{L})/u;
const UP_NOW = /^\s*(?:trở lên|trở đi)(?!\p{L})/u;
const DOWN_NOW = /^\s*trở xuống(?!\p{L})/u;
const ESTIMATE =
  /(?<!\p{L})ước(?:\s+(?:tính|thực hiện|đạt|khoảng|còn|có|cả năm|là|giải ngân|tăng|giảm|thu|năm))*[^,;.]{0,28}$/u;
/** A difference, not a level: "cao hơn 2% so với". */
const DIFFERENCE = /^\s*(?:so với|so với cùng kỳ|so cùng kỳ|dự toán|kế hoạch|cùng kỳ)(?!\p{L})/u;

function numberOf(text: string, isCount: boolean): number | null {
  // Thousands by a comma ("2,265 hồ sơ") only where nothing can have decimals.
  const english = isCount && /^[1-9]\d{0,2},\d{3}$/.test(text);
  const parsed = parseNumber(english ? text.replace(',', '') : text, ',');
  return parsed.kind === 'number' ? parsed.value : null;
}

const tidy = (value: number): number => Number(value.toPrecision(12));

function comparatorOf(
  before: string,
  after: string,
  isRange: boolean
): { readonly comparator: PrintedComparator; readonly back: number; readonly ahead: number } {
  const up = UP_NOW.exec(after) ?? (FROM.test(before) ? UP.exec(after) : null);
  if (up !== null)
    return { comparator: '>=', back: FROM.exec(before)?.[0].length ?? 0, ahead: up[0].length };
  const down = DOWN_NOW.exec(after) ?? (FROM.test(before) ? DOWN.exec(after) : null);
  if (down !== null)
    return { comparator: '<=', back: FROM.exec(before)?.[0].length ?? 0, ahead: down[0].length };
  for (const [words, comparator] of BEFORE) {
    const match = words.exec(before);
    if (match === null) continue;
    if (
      comparator !== '>=' &&
      comparator !== '<=' &&
      /hơn\s*$/u.test(match[0]) &&
      /(?:cao|thấp|lớn|ít|nhiều)\s+hơn\s*$/u.test(match[0]) &&
      DIFFERENCE.test(after)
    )
      return { comparator: '=', back: 0, ahead: 0 };
    return { comparator, back: match[0].length, ahead: 0 };
  }
  const from = FROM.exec(before);
  if (from !== null && isRange) return { comparator: '=', back: from[0].length, ahead: 0 };
  // "đạt từ 95%" says at least; "từ 28 hộ xuống còn" says where it began.
  if (from !== null && /(?<!\p{L})đạt\s+từ\s*$/u.test(before) && !BEGAN.test(after))
    return { comparator: '>=', back: from[0].length, ahead: 0 };
  return { comparator: '=', back: 0, ahead: 0 };
}

/** Between two numbers of one list: a short noun, then a comma or "và" right before the second. */
const LISTED = /^[^;:.()\u0001]{0,80}(?:,|(?<!\p{L})(?:và|hoặc))\s*$/u;
const VERB =
  /(?<!\p{L})(?:đạt|tăng|giảm|chiếm|còn|là|trong đó|với|phấn đấu|thu hút|tạo|được|so|hoàn thành|đã|trở lên|xuống|lên|từ|năm|nâng|duy trì)(?!\p{L})/u;

/**
 * The quantities of a sentence in their order.
 *
 * @param masked its wording with what is no quantity blanked
 * @param wording the same with nothing blanked: units may hold digits ("km2")
 */
export function quantitiesIn(masked: string, wording = masked): readonly Quantity[] {
  const found: Quantity[] = [];
  let from = 0;
  for (const match of masked.matchAll(BEGIN)) {
    const at = match.index;
    if (at < from) continue;
    let end = at + match[0].length;
    const slash = SLASH.exec(masked.slice(end));
    const again = slash === null ? AGAIN.exec(masked.slice(end)) : null;
    const digits = slash ?? again;
    const behind = digits === null ? end : end + digits[0].length;
    const unit = unitBehind(wording.slice(behind));
    const isCount = unit.kind === 'count';
    const first = numberOf(match[0], isCount);
    if (first === null) continue;
    const second =
      digits === null ? null : numberOf((slash?.[1] ?? again?.[2] ?? '').trim(), isCount);
    const isFraction = slash !== null && second !== null && second > 0 && first <= second;
    const isRange = again !== null && second !== null && second > first;
    if (digits !== null && !isFraction && !isRange) {
      // "1/2", a falling pair: no range. The first number stands alone where it has a unit of its own.
      const own = unitBehind(wording.slice(end));
      if (own.kind === 'none') {
        if (slash !== null) from = behind;
        continue;
      }
    }
    const used = isFraction || isRange;
    const own = used ? unit : unitBehind(wording.slice(end));
    end = (used ? behind : end) + own.length;
    const before = masked.slice(Math.max(0, at - 60), at);
    const bound = comparatorOf(before, masked.slice(end), isRange);
    const scale = (value: number): number => tidy((value + own.add) * own.factor);
    const previous = found.at(-1);
    const start = at - bound.back;
    const gap = previous === undefined ? '' : masked.slice(previous.end, start);
    const shares =
      previous !== undefined &&
      bound.comparator === '=' &&
      !isFraction &&
      previous.comparator !== '=' &&
      previous.comparator !== '~' &&
      previous.comparator !== '<~' &&
      // No share is above all: "ít nhất 98% gia đình, 100% thôn".
      !(own.kind === 'percent' && first === 100) &&
      (previous.comparator === '>=' || previous.comparator === '<=' || own.kind === 'percent') &&
      previous.kind === own.kind &&
      LISTED.test(gap) &&
      !VERB.test(gap) &&
      !/trở lên|trở xuống/u.test(masked.slice(previous.at, previous.end + 12));
    found.push({
      start,
      at,
      end: end + bound.ahead,
      value: isFraction && second !== null ? tidy((100 * first) / second) : scale(first),
      value_max: isRange && second !== null ? scale(second) : null,
      numerator: isFraction ? first : null,
      denominator: isFraction ? second : null,
      kind: isFraction ? 'percent' : own.kind,
      unit: isFraction ? '%' : own.unit,
      counted: own.kind === 'count' ? own.unit : null,
      comparator: shares && previous !== undefined ? previous.comparator : bound.comparator,
      isShared: shares,
      isEstimate: ESTIMATE.test(before)
    });
    from = end;
  }
  return found;
}
