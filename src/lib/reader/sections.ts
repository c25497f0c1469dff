import { withoutNames } from './not-quantities';
import { quantitiesIn } from './quantities';
import { remembered } from './remembered';
import type { Block } from './report-text';
import { wordingOf } from './wording';

export type Kind = 'target' | 'result';

/** Years from … to …, as a title or a heading names them. */
export interface Term {
  readonly frm: number;
  readonly to: number;
}

/** A block with the place it stands at. */
export interface PlacedBlock {
  readonly block: Block;
  readonly isHeading: boolean;
  /** "Phần thứ hai, II.6" */
  readonly section: string;
  readonly kind: Kind;
  /** Whether a heading says the kind; else the kind of document does. */
  readonly isKindNamed: boolean;
  /** Words of the headings above, the nearest first. */
  readonly headings: readonly string[];
  /** The line that a list begins under ("Phấn đấu đến năm 2030:"); empty where there is none. */
  readonly lead: string;
  /** Text of the block after its own number. */
  readonly number: string;
}

/** What a document says of itself before it says anything else. */
export interface ReportFrame {
  readonly kind: Kind;
  /** Year of the report, by its day, else by its title; null where neither is there. */
  readonly year: number | null;
  readonly month: number | null;
  readonly title: string;
  /** Blocks of the title, which state nothing of their own. */
  readonly titleBlocks: readonly number[];
  /** The term that results are of, and the one that targets are of. */
  readonly resultTerm: Term | null;
  readonly targetTerm: Term | null;
}

const PART =
  /^\s*phần\s+(?:thứ\s+)?(nhất|hai|ba|tư|bốn|năm|sáu|[ivx]{1,4}|\d|mở đầu)(?!\p{L})[\s.:-]*/u;
const LETTER_PART = /^\s*([a-eđ])\s*[.\-/]\s*(?=\p{L})/u;
const ROMAN = /^\s*([ivx]{1,5})\s*[.)/-]\s*/u;
const NUMBER = /^\s*(\d{1,2}(?:\.\d{1,2})*)\s*(?:[.)/-]|(?=\s))\s*/u;
/** A clause of a resolution. */
const ARTICLE = /^\s*điều\s+(\d{1,2})\s*[.:]\s*/u;
const SMALL = /^\s*([a-zđ])\s*\)\s*/u;
const BULLET = /^\s*[-+*•●○▪–—]\s*/u;

const RESULT =
  /(?<!\p{L})(?:kết quả|tình hình|đánh giá|thực trạng|hiện trạng|thành tích|thành tựu|ưu điểm|những mặt làm được|đã đạt được|tổng kết|sơ kết|kiểm điểm|đặc điểm|công tác lãnh đạo|hạn chế|tồn tại)(?!\p{L})/u;
const TARGET =
  /(?<!\p{L})(?:phương hướng|mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|định hướng|phấn đấu|quan điểm)(?!\p{L})/u;
/** Headings that speak of targets only to say that they were carried out. */
const CARRIED =
  /(?:thực hiện|hoàn thành|triển khai)\s+(?:thắng lợi\s+)?(?:các\s+|những\s+)?(?:mục tiêu|chỉ tiêu|nhiệm vụ)/u;

const PLAN =
  /^\s*(?:nghị quyết|kế hoạch|chương trình(?: hành động)?|đề án|chỉ thị|quyết định)(?!\p{L})/u;
const REPORT = /^\s*(?:báo cáo|tổng kết|sơ kết)(?!\p{L})/u;

/** What a heading says its figures are; null where it says nothing of that. */
export function kindOfHeading(heading: string): Kind | null {
  const result = RESULT.exec(heading);
  const target = TARGET.exec(heading);
  if (result === null && target === null) return null;
  if (result === null)
    return CARRIED.test(heading) && !/phương hướng|giải pháp/u.test(heading) ? null : 'target';
  if (target === null) return 'result';
  return result.index < target.index ? 'result' : 'target';
}

const capitals = (text: string): boolean => {
  // Of running text the first words tell: it cannot have letters enough to make up for its small ones.
  const first = text.slice(0, 60).match(/\p{Ll}/gu) ?? [];
  if (first.length > text.length * 0.12) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  const small = text.match(/\p{Ll}/gu) ?? [];
  return letters.length >= 5 && small.length <= letters.length * 0.12;
};

const COMMITS =
  /(?<!\p{L})(?:phấn đấu|đạt chuẩn|được công nhận|trở thành|hằng năm|mỗi năm|không còn|giữ vững|duy trì|vào năm|đến năm \d{4}\s+(?:đạt|có|là|không))/u;

interface Heading {
  /** 0 a part, 1 roman, 2 and below numbers and letters. */
  readonly level: number;
  readonly number: string;
  readonly isPart: boolean;
}

/** How a block numbers itself, whether heading or item. */
function numberingOf(whole: string): Heading | null {
  const part = PART.exec(whole);
  if (part !== null) return { level: 0, number: part[1] ?? '', isPart: true };
  const article = ARTICLE.exec(whole);
  if (article !== null) return { level: 1, number: `Điều ${article[1] ?? ''}`, isPart: false };
  const roman = ROMAN.exec(whole);
  if (roman !== null && /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|x[iv]{1,3})$/u.test(roman[1] ?? ''))
    return { level: 1, number: (roman[1] ?? '').toUpperCase(), isPart: false };
  const number = NUMBER.exec(whole);
  if (number !== null && /[.)/-]|\d\.\d/u.test(number[0]))
    return {
      level: 1 + (number[1] ?? '').split('.').length,
      number: (number[1] ?? '').replace(/^0+(?=\d)/u, ''),
      isPart: false
    };
  const letter = LETTER_PART.exec(whole);
  if (letter !== null) return { level: 0.5, number: (letter[1] ?? '').toUpperCase(), isPart: true };
  const small = SMALL.exec(whole);
  if (small !== null) return { level: 6, number: small[1] ?? '', isPart: false };
  return null;
}

/** A short line without a figure that opens a section. */
function isHeadingLine(
  block: Block,
  whole: string,
  wording: string,
  numbering: Heading | null
): boolean {
  if (block.kind === 'heading') return true;
  if (BULLET.test(wording)) return false;
  const text = block.text.trim();
  if (numbering?.level === 0) return text.length <= 220;
  const hasFigure = (): boolean =>
    quantitiesIn(withoutNames(block.text, wordingOf(block.text))).length > 0;
  if (text.length <= 260 && capitals(text)) return !hasFigure();
  if (numbering === null || block.isItem) return false;
  if (numbering.level === 0.5 && !capitals(text)) return false;
  if (text.length > 150 || /[;,]\s*$/u.test(text) || hasFigure()) return false;
  if (/\.\s*$/u.test(text) && (text.length > 90 || COMMITS.test(whole))) return false;
  if (
    /[.!?]\s+\p{Lu}/u.test(
      text.replace(/^\s*(?:điều\s+\d+[.:]|[\divxa-z]+(?:\.\d+)*[.)])\s*/iu, '')
    )
  )
    return false;
  return !COMMITS.test(whole) || /:\s*$/u.test(text);
}

const RANGE = /(?<!\d)((?:19|20)\d\d)\s*(?:-|đến|tới)\s*(?:năm\s+)?((?:19|20)\d\d)(?!\d)/gu;

/** Ranges of years in a wording, school years left out. */
export const termsIn = (wording: string): readonly Term[] =>
  /(?:19|20)\d\d/.test(wording) ? readTerms(wording) : [];

const readTerms = remembered((wording: string): readonly Term[] => [
  ...[...wording.matchAll(RANGE)].flatMap((match) => {
    const [frm, to] = [Number(match[1]), Number(match[2])];
    const isSchool = /năm học\s*$/u.test(wording.slice(0, match.index));
    return to > frm && to - frm <= 12 && !isSchool ? [{ frm, to }] : [];
  })
]);

const HEAD_DAY = /ngày\s*(?:\d{1,2}|…|\.+)?\s*tháng\s*(\d{1,2})\s*năm\s*(20\d\d)/u;
const FULL_DAY = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(20[0-2]\d)(?!\d)/gu;

/** What the beginning of a document says: its kind, year and terms. */
export function frameOf(blocks: readonly Block[]): ReportFrame {
  const head = blocks.slice(0, 30).map((block) => wordingOf(`${block.label} ${block.text}`).trim());
  const all = blocks.map(({ text }) => text).join('\n');
  const at = head.findIndex((line) => PLAN.test(line) || REPORT.test(line));
  const first = head[at] ?? '';
  const isBare = first.length <= 20;
  const titleLines: string[] = [];
  for (const line of head.slice(Math.max(0, at), Math.max(0, at) + 6)) {
    if (
      titleLines.length > 0 &&
      (numberingOf(line) !== null ||
        line.length > 260 ||
        /[.:]\s*$/u.test(line) ||
        quantitiesIn(withoutNames(line, line)).length > 0 ||
        /^(?:căn cứ|thực hiện|kính gửi|xã |phường |trong )/u.test(line))
    )
      break;
    titleLines.push(line);
    if (titleLines.length >= (isBare ? 4 : 3)) break;
  }
  const title = titleLines.join(' ');
  const kind: Kind = at >= 0 && PLAN.test(first) ? 'target' : 'result';
  const day = head.map((line) => HEAD_DAY.exec(line)).find((match) => match != null) ?? null;
  const days = [...all.matchAll(FULL_DAY)].map((match) => ({
    year: Number(match[3]),
    month: Number(match[2])
  }));
  const latest = days.reduce<{ year: number; month: number } | null>(
    (last, each) =>
      each.month <= 12 &&
      (last === null || each.year * 12 + each.month > last.year * 12 + last.month)
        ? each
        : last,
    null
  );
  const named = /năm\s+(20\d\d)/u.exec(title)?.[1];
  const titleTerms = termsIn(title);
  const headingTerms = blocks
    .filter((block) => block.kind === 'heading' || capitals(block.text))
    .flatMap((block) => termsIn(wordingOf(block.text)));
  const terms = [...titleTerms, ...headingTerms];
  const year =
    (day === null ? undefined : Number(day[2])) ??
    (named !== undefined && latest !== null && latest.year < Number(named)
      ? Number(named)
      : undefined) ??
    latest?.year ??
    (named === undefined ? terms[0]?.to : Number(named)) ??
    null;
  const past = terms.filter(({ to }) => year === null || to <= year + 1);
  const coming = terms.filter(({ to }) => year === null || to > year);
  return {
    kind,
    year,
    month: day === null ? (latest?.year === year ? latest.month : null) : Number(day[1]),
    title,
    titleBlocks: at < 0 ? [] : titleLines.map((_, index) => at + index),
    resultTerm: past.filter(({ frm }) => year === null || frm < year)[0] ?? null,
    targetTerm: coming.at(0) ?? null
  };
}

const PART_NAMES: Readonly<Record<string, string>> = {
  i: 'nhất',
  '1': 'nhất',
  ii: 'hai',
  '2': 'hai',
  iii: 'ba',
  '3': 'ba',
  iv: 'tư',
  '4': 'tư'
};

interface Open extends Heading {
  readonly wording: string;
  /** As in the file. */
  readonly shown: string;
  readonly kind: Kind | null;
}

function sectionOf(open: readonly Open[], own: Heading | null): string {
  const part = open.find(({ level }) => level === 0);
  const letter = open.find(({ level }) => level === 0.5);
  const numbers: string[] = [];
  for (const { level, number } of [...open, ...(own === null ? [] : [own])]) {
    if (level < 1 || number === '') continue;
    // "2.1" says its own way down from the roman number.
    if (/^\d+\./u.test(number))
      while (numbers.length > 0 && /^\d/u.test(numbers.at(-1) ?? '')) numbers.pop();
    numbers.push(number);
  }
  const path = [...(letter === undefined ? [] : [letter.number]), ...numbers].join('.');
  const name =
    part === undefined
      ? ''
      : part.number === 'mở đầu'
        ? 'Phần mở đầu'
        : `Phần thứ ${PART_NAMES[part.number] ?? part.number}`;
  return [name, path].filter((each) => each !== '').join(', ');
}

/** A section without a number is called by its heading; what stands before any is the beginning. */
function namedSection(open: readonly Open[]): string {
  const last = open.filter(({ kind }) => kind !== null).at(-1);
  return last === undefined ? 'Phần mở đầu' : last.shown;
}

/** The kind that the headings above say: a part outranks what is below it, else the nearest with a meaning. */
function kindUnder(
  open: readonly Open[],
  frame: ReportFrame
): { readonly kind: Kind; readonly isNamed: boolean } {
  const part = open.find(({ isPart, kind }) => isPart && kind !== null);
  const inner = [...open].reverse().filter(({ isPart }) => !isPart);
  if (part?.kind != null) {
    return { kind: part.kind, isNamed: true };
  }
  const top = open.find(({ level, kind }) => level <= 1 && kind !== null);
  for (const heading of inner) {
    if (heading.kind === null) continue;
    // Under results a chapter of "chỉ tiêu" tells how they were met; what lies ahead is named so.
    if (
      heading !== top &&
      top?.kind === 'result' &&
      heading.kind === 'target' &&
      !/phương hướng|mục tiêu|giải pháp|phấn đấu/u.test(heading.wording)
    )
      continue;
    return { kind: heading.kind, isNamed: true };
  }
  return { kind: frame.kind, isNamed: false };
}

/** Places every block in the order of its headings. */
export function placedBlocks(blocks: readonly Block[], frame: ReportFrame): readonly PlacedBlock[] {
  let open: Open[] = [];
  let lead = '';
  const placed: PlacedBlock[] = [];
  for (const [place, block] of blocks.entries()) {
    const whole = wordingOf(`${block.label} ${block.text}`).trim();
    const wording = wordingOf(block.text);
    const numbering = numberingOf(whole);
    const isHeading = block.kind !== 'table' && isHeadingLine(block, whole, wording, numbering);
    if (isHeading) {
      lead = '';
      const last = open.at(-1);
      const level = numbering?.level ?? (block.level === null ? null : Math.max(1, block.level));
      if (level === null && last?.isPart === true && capitals(block.text)) {
        // The title of a part stands in lines of its own.
        const joined = `${last.wording} ${whole}`;
        open = [...open.slice(0, -1), { ...last, wording: joined, kind: kindOfHeading(joined) }];
      } else {
        const own = numbering ?? { level: level ?? 1, number: '', isPart: false };
        open = [
          ...open.filter((each) => each.level < own.level),
          {
            ...own,
            wording: whole,
            shown: block.text.trim(),
            kind: kindOfHeading(
              whole.replace(/^(?:báo cáo|kế hoạch|nghị quyết|chương trình|đề án)(?!\p{L})/u, '')
            )
          }
        ];
        if (
          placed.length < 12 &&
          numbering === null &&
          own.level === 1 &&
          block.kind !== 'heading'
        ) {
          // Letterhead and title are no sections.
          open = open.filter((each) => each.wording !== whole);
        }
      }
    }
    const isOwnItem = BULLET.test(wording) || numbering !== null || block.isItem;
    if (
      !isHeading &&
      !isOwnItem &&
      block.kind !== 'table' &&
      lead !== '' &&
      !/^\s*\p{Ll}/u.test(block.text)
    )
      lead = '';
    const { kind, isNamed } = kindUnder(open, frame);
    placed.push({
      block,
      isHeading: isHeading || (frame.titleBlocks.includes(place) && block.text.length <= 260),
      section: sectionOf(open, isHeading ? null : numbering) || namedSection(open),
      kind,
      isKindNamed: isNamed,
      headings: [...open].reverse().map((each) => each.wording),
      lead: isHeading ? '' : lead,
      number: numbering?.number ?? ''
    });
    if (!isHeading && /:\s*$/u.test(block.text) && block.text.length <= 400) lead = wording;
    if (isHeading && /:\s*$/u.test(block.text)) lead = wording;
  }
  return placed;
}
