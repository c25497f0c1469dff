import type { Quantity } from './quantities';
import { remembered } from './remembered';

/** The words that name what a number measures. */
export interface NumberName {
  /** Words that belong to it. */
  readonly core: string;
  /** Words that may: what the list shares, what stands before or behind. */
  readonly around: string;
  /** Words right before the number, back to the last comma. */
  readonly left: string;
  /** Words behind it, up to the next number's own. */
  readonly right: string;
  /** Whether it has no words of its own and speaks of the subject before. */
  readonly isCarried: boolean;
  /** Where in the wording its words begin and end. */
  readonly start: number;
  readonly end: number;
}

/** Words that say nothing of what is counted. */
const EMPTY =
  /(?<!\p{L})(?:đạt|được|là|có|còn|chiếm|bằng|tăng|giảm|lên|xuống|tới|đến|từ|khoảng|trên|dưới|hơn|ít nhất|tối thiểu|phấn đấu|ước|ước tính|ước đạt|năm|hằng năm|mỗi năm|bình quân|thêm|trong đó|với|và|hoặc|của|cho|trở lên|trở xuống|vượt|đã|đang|sẽ|hiện|hiện có|hiện nay|nay|đến nay|so|cùng kỳ|kế hoạch|dự toán|chỉ tiêu|mức|tương ứng|tương đương|cụ thể|gồm|gần|thực hiện|hoàn thành|nâng|duy trì|giữ vững|cuối|đầu|hết|vào|trước|nhiệm kỳ|giai đoạn|quyết tâm|tổng|cả|toàn|ở|thì|nhưng|song|tiếp tục|kế|hoạch|ra|đề|nghị quyết|thứ|thành|ngày|tháng|quý|tính|thời điểm|qua|riêng|các|những|số)(?!\p{L})/gu;

const contentOf = remembered(
  (words: string): number => (words.replace(EMPTY, ' ').match(/\p{L}+/gu) ?? []).length
);

/** Where the words of the next number begin, behind those of the number before. */
const BREAK = /[,:;(]|(?<!\p{L})(?:và|với|trong đó|nhưng|còn)(?!\p{L})|\s-\s/gu;

/** Where in the gap between two numbers the second one's own words begin. */
function splitOf(gap: string): number {
  const breaks = [...gap.matchAll(BREAK)].map(
    (match) => match.index + (/\p{L}/u.test(match[0]) ? 0 : match[0].length)
  );
  const last = breaks.at(-1);
  if (last === undefined) return -1;
  // Back to the comma before where what is behind the last one is no name ("…, phấn đấu đạt").
  return last;
}

/** "còn" and "với" open a clause only where a name is before them. */
const isNothing = (words: string): boolean => contentOf(words) === 0;

/** Names of the numbers of one clause. */
export function namesIn(
  wording: string,
  start: number,
  end: number,
  numbers: readonly Quantity[]
): readonly NumberName[] {
  const gaps = numbers.map((each, at) => {
    const from = at === 0 ? start : (numbers[at - 1]?.end ?? start);
    return { from, to: each.start };
  });
  const splits = gaps.map(({ from, to }, at) => {
    // A bracket right before the number opens nothing of its own: "công nghiệp (20%)".
    const gap = wording.slice(from, to).replace(/\([^\p{L}]*$/u, '');
    if (at === 0) return from;
    const split = splitOf(gap);
    return split < 0 ? to : from + split;
  });
  const tail = wording.slice(numbers.at(-1)?.end ?? end, end);
  return numbers.map((quantity, at) => {
    const gap = gaps[at] ?? { from: start, to: start };
    const previous = numbers[at - 1];
    const next = numbers[at + 1];
    const whole = wording.slice(gap.from, gap.to);
    const noBreak = at > 0 && splits[at] === gap.to && !isNothing(whole);
    const leftFrom = noBreak ? gap.from : (splits[at] ?? gap.from);
    let left = wording.slice(leftFrom, gap.to);
    // In a first clause the name stands behind the last comma that is followed by one.
    if (at === 0) {
      const pieces = left.split(/(?<=[,:(])\s/u);
      let own = pieces.pop() ?? '';
      while (pieces.length > 0 && contentOf(own) < 2) own = `${pieces.pop() ?? ''} ${own}`;
      left = own;
    }
    const noun = noBreak && previous?.counted != null ? `${previous.counted} ` : '';
    const nextSplit = next === undefined ? end : (splits[at + 1] ?? next.start);
    const right = ownPart(wording.slice(quantity.end, Math.max(quantity.end, nextSplit)));
    const counted = quantity.counted ?? '';
    const leftContent = contentOf(left);
    const rightWords = `${counted} ${right}`;
    const rightContent =
      /^\s*[,;.)]/u.test(right) && quantity.counted === null ? 0 : contentOf(rightWords);
    const isCount = quantity.kind === 'count' || quantity.numerator !== null;
    const shared = next === undefined || !quantity.isShared ? '' : tail;
    const isList =
      next !== undefined && contentOf(wording.slice(splits[at + 1] ?? next.start, next.start)) < 2;
    const around = [
      at === 0 ? wording.slice(start, gap.to) : noun + whole,
      isList || shared !== '' ? tail : '',
      right
    ].join(' ');
    const isCarried =
      leftContent === 0 &&
      (rightContent === 0 ||
        (!isCount &&
          /^\s*(?:so với|so cùng kỳ|so|cùng kỳ|kế hoạch|dự toán|trở lên|\(|$)/u.test(right)));
    const core = isCount
      ? `${left.split(/\s+/u).slice(-7).join(' ')} ${rightWords}`
      : leftContent >= 2
        ? noun + left
        : leftContent === 1 && rightContent === 0
          ? noun + left
          : `${noun}${left} ${rightWords}`;
    return {
      core,
      around,
      left: noun + left,
      right,
      isCarried:
        isCarried ||
        (leftContent === 0 && rightContent === 0) ||
        (isCount &&
          leftContent === 0 &&
          contentOf(right) === 0 &&
          (previous?.counted === quantity.counted || /\($|\([^)]*$/u.test(whole))),
      start: noBreak && previous !== undefined ? previous.start : leftFrom,
      end:
        leftContent >= 2 && !isCount && !isList
          ? Math.max(quantity.end, quantity.end + shortTail(right))
          : quantity.end + right.length
    };
  });
}

/** Words that open a saying of their own behind a comma. */
const OPENS =
  /^[^,]*(?<!\p{L})(?:phấn đấu|giữ vững|góp phần|bảo đảm|đảm bảo|tạo điều kiện|nhằm|qua đó|từng bước|nâng cao|trong đó|không để|cơ bản|đồng thời|phục vụ|đáp ứng)(?!\p{L})/u;

/** The words behind a number up to where something else is said of. */
function ownPart(right: string): string {
  for (const match of right.matchAll(/,/gu))
    if (OPENS.test(right.slice(match.index + 1))) return right.slice(0, match.index);
  return right;
}

/** How much of the words behind a number still belongs to its saying: up to the first comma. */
function shortTail(right: string): number {
  const stop = /[,;(]|\s(?:và|với|trong đó|nhưng)\s/u.exec(right);
  return (stop === null ? right : right.slice(0, stop.index)).trimEnd().length;
}
