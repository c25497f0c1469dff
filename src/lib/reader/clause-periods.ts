import type { Clause, Context, Opening } from './clause';
import {
  type FoundPeriod,
  isYearly,
  type NamedTime,
  ofTerm,
  ofTime,
  timesIn,
  YEARLY
} from './periods';
import type { Quantity } from './quantities';
import { type Kind, termsIn } from './sections';
import type { Span } from './sentences';

const NOW =
  /(?<!\p{L})(?:hiện có|hiện nay|hiện còn|hiện tại|hiện đã|hiện đang|đến nay|tới nay|tính đến thời điểm|đến thời điểm)(?!\p{L})/u;

const THESE_YEARS =
  /(?<!\p{L})(?:trong|qua)?\s*(?:5|05|năm) năm(?: qua| gần đây)?(?!\p{L})|trong (?:cả )?(?:giai đoạn|nhiệm kỳ)(?: qua)?/u;

const PLAN_YEAR =
  /(?<!\p{L})(?:kế hoạch|nhiệm vụ|phương hướng|mục tiêu|chỉ tiêu)[^;.]{0,80}năm (20\d\d)/u;

/** The time that words name for a number. */
export interface NumberTime {
  readonly time: NamedTime | null;
  readonly yearly: boolean;
  /** "Hằng năm" governs it, but a deadline stood between. */
  readonly isYearlyDoubted: boolean;
  readonly from: FoundPeriod['from'];
}

/** The time of each number of a clause. */
export function periodsOf(
  clause: Clause,
  numbers: readonly Quantity[],
  times: readonly NamedTime[],
  opening: Opening | null
): readonly NumberTime[] {
  const { wording, span } = clause;
  const owners = new Map<NamedTime, number | 'all'>();
  for (const time of times) owners.set(time, ownerOf(time, numbers, wording, span));
  const yearlies = [...wording.slice(span.start, span.end).matchAll(YEARLY)].map(
    (match) => match.index + span.start
  );
  let governing: NamedTime | null = opening?.time ?? null;
  let governed: FoundPeriod['from'] = 'opening';
  if (governing === null && clause.placed.lead !== '') {
    governing = timesIn(clause.placed.lead).at(-1) ?? null;
    governed = 'lead';
  }
  const leadYearly = isYearly(clause.placed.lead);
  let yearly = (opening?.yearly ?? false) || (opening === null && leadYearly);
  let broken = false;
  return numbers.map((quantity, at) => {
    const from = at === 0 ? span.start : (numbers[at - 1]?.end ?? span.start);
    const until = numbers[at + 1]?.start ?? span.end;
    for (const [time, owner] of owners)
      if (owner === 'all' && time.start < quantity.start) {
        governing = time;
        governed = 'opening';
      }
    const own = [...owners].filter(([, owner]) => owner === at).map(([time]) => time);
    const time = own.find(({ isTerm }) => !isTerm) ?? own.at(0) ?? null;
    const here = yearlies.some((place) => place >= from && place < quantity.start);
    const behind = yearlies.some(
      (place) =>
        place >= quantity.end && place < until && !/,/u.test(wording.slice(quantity.end, place))
    );
    if (here && yearlies.some((place) => place >= span.start && place < (numbers[0]?.start ?? 0)))
      yearly = true;
    const breaks =
      time !== null &&
      !time.isTerm &&
      time.isUntil &&
      yearly &&
      !here &&
      /phấn đấu|đến (?:hết |cuối )?năm/u.test(wording.slice(from, quantity.start));
    if (breaks) {
      broken = true;
      return { time, yearly: false, isYearlyDoubted: false, from: 'own' as const };
    }
    const isYearly = here || behind || yearly;
    return {
      time: time ?? governing,
      yearly:
        isYearly && !(time !== null && !time.isTerm && !here && !behind && yearly && time.isUntil),
      isYearlyDoubted: isYearly && broken,
      from: time !== null ? ('own' as const) : governing !== null ? governed : ('none' as const)
    };
  });
}

/** Which number of a clause a named time belongs to; all of them where it opens the clause. */
function ownerOf(
  time: NamedTime,
  numbers: readonly Quantity[],
  wording: string,
  span: Span
): number | 'all' {
  const after = numbers.findIndex(({ start }) => start >= time.end);
  const before = after < 0 ? numbers.length - 1 : after - 1;
  if (before < 0) {
    const words = wording
      .slice(span.start, time.start)
      .replace(/^\s*(?:\d+(?:\.\d+)*[.)]|[-+•*]|[a-zđ]\))\s*/u, '');
    const isOpening = !/[,:]/u.test(words) || /[,:]\s*$/u.test(words);
    return isOpening || numbers.length === 1 ? 'all' : words.split(/[,:]/u).length > 1 ? 'all' : 0;
  }
  const last = numbers[before];
  if (after < 0 || last === undefined) return before;
  const gap = wording.slice(last.end, time.start);
  const rest = wording.slice(time.end, numbers[after]?.start ?? time.end);
  // "96% …, phấn đấu đến năm 2030 đạt 99%": a comma before it, none behind.
  if (/[,:(]|(?<!\p{L})(?:và|đến nay)(?!\p{L})[^,]*$/u.test(gap) && !/^[^\p{L}]*\)/u.test(rest)) {
    const isOpening =
      /[,:(]\s*(?:phấn đấu\s*|riêng\s*|và\s*|trong\s*|dự kiến\s*)*$/u.test(gap) ||
      /(?<!\p{L})(?:và|phấn đấu)\s*$/u.test(gap);
    return isOpening && !/^\s*\)/u.test(rest) ? after : before;
  }
  if (/^\s*(?:đạt|là|có|còn|tăng|giảm)(?!\p{L})/u.test(rest) && /,/u.test(gap)) return after;
  return before;
}

/** The period of a number from what stands beside it, the headings, the report. */
export function foundPeriod(
  clause: Clause,
  kind: Kind,
  own: Omit<NumberTime, 'isYearlyDoubted'>,
  left: string,
  { frame, titlePart }: Context
): FoundPeriod {
  const { yearly } = own;
  const { headings } = clause.placed;
  const headingTerm = headings.flatMap((heading) => termsIn(heading)).at(0) ?? null;
  if (kind === 'target') {
    const term =
      headingTerm !== null && (frame.year === null || headingTerm.to > frame.year)
        ? headingTerm
        : frame.targetTerm;
    if (own.time !== null && !own.time.isTerm && !(yearly && own.time.to <= (frame.year ?? 0)))
      return {
        ...ofTime(own.time, own.from, yearly),
        frm:
          term !== null && term.frm <= own.time.to ? Math.min(term.frm, own.time.to) : own.time.frm,
        to: own.time.to
      };
    if (own.time !== null && own.time.isTerm) return ofTerm(own.time, own.from, yearly);
    if (frame.year !== null && /cuối năm(?! 20)/u.test(headings[0] ?? ''))
      return {
        frm: frame.year,
        to: frame.year,
        yearly,
        period: String(frame.year),
        day: null,
        from: 'heading'
      };
    const named = headings
      .map((heading) =>
        timesIn(heading).find(
          (time) => !time.isTerm && (frame.year === null || time.to >= frame.year)
        )
      )
      .find((time) => time !== undefined);
    const plan = headings
      .map((heading) => PLAN_YEAR.exec(heading)?.[1])
      .find((year) => year !== undefined);
    if (named !== undefined && (headingTerm === null || plan !== undefined))
      return ofTime(named, 'heading', yearly);
    if (term !== null) return ofTerm(term, headingTerm === term ? 'heading' : 'term', yearly);
    if (named !== undefined) return ofTime(named, 'heading', yearly);
    const titled = timesIn(frame.title)
      .filter((time) => !time.isTerm)
      .at(-1);
    if (
      titled !== undefined &&
      frame.year !== null &&
      titled.to >= frame.year &&
      (frame.kind === 'target' || titled.to > frame.year)
    )
      return ofTime(titled, 'term', yearly);
    return { frm: null, to: null, yearly, period: null, day: null, from: 'none' };
  }
  if (own.time !== null && !(yearly && !own.time.isTerm && own.time.isUntil))
    return ofTime(own.time, own.from, yearly);
  const term =
    headingTerm !== null && (frame.year === null || headingTerm.to <= frame.year + 1)
      ? headingTerm
      : frame.resultTerm;
  if (yearly && term !== null) return ofTerm(term, 'term', true);
  const year = (from: FoundPeriod['from']): FoundPeriod => ({
    frm: frame.year,
    to: frame.year,
    yearly,
    period: frame.year === null ? null : String(frame.year),
    day: null,
    from
  });
  const words = clause.wording.slice(clause.sentence.start, clause.span.end);
  // "đến nay" of the clause itself is nearer than a term that opens the sentence.
  const ownWords = clause.wording.slice(clause.span.start, clause.span.end);
  if (NOW.test(ownWords) && !THESE_YEARS.test(ownWords)) return year('report');
  if (THESE_YEARS.test(words) && term !== null) return ofTerm(term, 'term', yearly);
  const before = clause.wording.slice(clause.span.start, clause.span.start) + left;
  if (NOW.test(before) || NOW.test(words)) return year('report');
  if (titlePart !== null && frame.resultTerm === null) return ofTime(titlePart, 'report', yearly);
  const named = headings
    .map((heading) =>
      timesIn(heading).find(
        (time) => !time.isTerm && (frame.year === null || time.to <= frame.year)
      )
    )
    .find((time) => time !== undefined);
  if (named !== undefined && headingTerm === null) return ofTime(named, 'heading', yearly);
  if (headings.length === 0 || term === null) return year('report');
  return ofTerm(term, 'term', yearly);
}
