import type { CatalogueIndicator } from '../intake/catalogue';
import type { Candidate, Doubt, Proposed, ReportReading } from './candidate';
import { namesIn, type NumberName } from './clause-names';
import { kindInWords } from './kind-words';
import { withoutNames } from './not-quantities';
import {
  type FoundPeriod,
  type NamedTime,
  ofTerm,
  ofTime,
  partOfYearIn,
  timesIn,
  YEARLY
} from './periods';
import { quantitiesIn, type Quantity } from './quantities';
import { IndicatorRanking, type Phrase, type Ranked, SURE } from './rank-indicators';
import type { ReportText } from './report-text';
import {
  frameOf,
  type Kind,
  type PlacedBlock,
  placedBlocks,
  type ReportFrame,
  termsIn
} from './sections';
import { clausesOf, sentencesOf, type Span } from './sentences';
import { tableCandidates } from './table-rows';
import { targetShapeOf } from './target-shape';
import { wordingOf } from './wording';
import { saidInWords } from './in-words';

const CHANGE =
  /(?<!\p{L})(?:tăng|giảm|vượt|tăng trưởng|tốc độ tăng)(?:\s+(?:trưởng|bình quân|trung bình|thêm|khoảng|trên|hơn|dưới|gần|từ|được|ít nhất|tối thiểu|mỗi năm|hằng năm|hàng năm|tăng|đạt|kinh tế|ước|so với kế hoạch|ước đạt|là)){0,4}\s*$/u;
const DONE =
  /(?<!\p{L})(?:kết nạp|hỗ trợ|giúp đỡ|giúp|tặng|thành lập|thu hút|vận động|trao|tạo|cấp|tập huấn|thêm|khen thưởng|đề nghị|biểu dương|cho|đào tạo|bồi dưỡng|tuyên truyền|xử lý|phục vụ|huy động)(?:\s+(?:được|cho|mới|thêm|có|ít nhất|tối thiểu|trên|hơn|gần|khoảng|từ|việc làm)){0,3}\s*$/u;
const IS_LEVEL = /(?:lên|còn|xuống|tới|đến|thành)\s*(?:mức|còn|khoảng|trên|dưới|hơn)?\s*$/u;
const DIFFERS = /(?:cao|thấp|nhiều|ít) hơn\s*$/u;
const GROWTH_NAME = /(?:tốc độ tăng|mức tăng|tăng trưởng)[^,;]*$/u;
const PERSON =
  /(?:^|[^\p{L}])(?:[Đđ]ồng chí|đ\/c|Đ\/c|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]háu|[Ee]m|[Cc]ô|[Tt]hầy)\s+(?:\p{Lu}\p{Ll}*\s+){1,3}\p{Lu}\p{Ll}*/u;
const NOW =
  /(?<!\p{L})(?:hiện có|hiện nay|hiện còn|hiện tại|hiện đã|hiện đang|đến nay|tới nay|tính đến thời điểm|đến thời điểm)(?!\p{L})/u;
const THESE_YEARS =
  /(?<!\p{L})(?:trong|qua)?\s*(?:5|05|năm) năm(?: qua| gần đây)?(?!\p{L})|trong (?:cả )?(?:giai đoạn|nhiệm kỳ)(?: qua)?/u;
const IN_PAREN_OF = /^\s*\(\s*$/u;

interface Context {
  readonly frame: ReportFrame;
  readonly ranking: IndicatorRanking;
  readonly titlePart: NamedTime | null;
}

/** A clause that is being read, and what is known of the words around it. */
interface Clause {
  readonly placed: PlacedBlock;
  readonly block: number;
  readonly text: string;
  readonly wording: string;
  readonly masked: string;
  readonly sentence: Span;
  readonly span: Span;
}

/** The subject that words without one of their own go on speaking of. */
interface Subject {
  readonly core: string;
  readonly around: string;
  /** Words of the number before: they help where a name alone says too little. */
  readonly last: string;
}

const PLAN_YEAR =
  /(?<!\p{L})(?:kế hoạch|nhiệm vụ|phương hướng|mục tiêu|chỉ tiêu)[^;.]{0,80}năm (20\d\d)/u;

/** What reads reports against one catalogue. Same document, same rows. */
export class ReportReader {
  readonly #ranking: IndicatorRanking;

  constructor({
    indicators,
    names
  }: {
    readonly indicators: readonly CatalogueIndicator[];
    readonly names: readonly { readonly indicator: string; readonly name: string }[];
  }) {
    this.#ranking = new IndicatorRanking(indicators, names);
  }

  /** Every row that a document seems to state. */
  read(report: ReportText): ReportReading {
    const steps = this.reading(report);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }

  /** The same step by step, with the share of blocks gone through: who drives it may show that, or stop. */
  *reading(report: ReportText): Generator<number, ReportReading, undefined> {
    const frame = frameOf(report.blocks);
    const context: Context = {
      frame,
      ranking: this.#ranking,
      titlePart: partOfYearIn(frame.title)
    };
    const placed = placedBlocks(report.blocks, frame);
    const candidates: Candidate[] = [];
    for (const [at, each] of placed.entries()) {
      if (at % 50 === 0) yield at / placed.length;
      if (each.block.kind === 'table') candidates.push(...tableCandidates(each, at, context));
      else if (!each.isHeading) candidates.push(...readBlock(each, at, context));
    }
    const people = candidates.filter(({ namesPerson }) => namesPerson).length;
    return {
      candidates,
      warnings: [
        ...report.notes,
        ...(people === 0
          ? []
          : [`${people} câu trích có tên người: kiểm tra trước khi đưa vào dữ liệu công bố.`])
      ]
    };
  }
}

/** Signatures and addressees at the end say nothing of a commune. */
const CLOSING = /^(?:nơi nhận|tm\.|t\/m|kt\.|căn cứ|kính gửi|lưu)(?!\p{L})/u;

function readBlock(placed: PlacedBlock, block: number, context: Context): readonly Candidate[] {
  const { text } = placed.block;
  const wording = wordingOf(text);
  if (CLOSING.test(wording.trim())) return [];
  const masked = withoutNames(text, wording);
  const candidates: Candidate[] = [];
  let subject: Subject | null = null;
  for (const sentence of sentencesOf(text)) {
    const opening = openingOf(wording, sentence);
    const taken: Candidate[] = [];
    for (const [at, span] of clausesOf(wording, sentence).entries()) {
      const clause: Clause = { placed, block, text, wording, masked, sentence, span };
      const read = readClause(
        clause,
        at === 0 ? null : opening,
        subject,
        context,
        taken.at(-1) ?? candidates.at(-1)
      );
      taken.push(...read.candidates);
      subject = read.subject ?? subject;
      taken.push(
        ...saidInWords(clause, context.ranking, read.candidates).map((said) =>
          inWordsCandidate(said, clause, at === 0 ? null : opening, context)
        )
      );
    }
    candidates.push(...taken.sort((a, b) => a.span.start - b.span.start));
  }
  return candidates;
}

/** What stands before the first comma or colon of a sentence and names a time governs all its clauses. */
interface Opening {
  readonly time: NamedTime | null;
  readonly yearly: boolean;
  readonly kind: Kind | null;
}

function openingOf(wording: string, { start, end }: Span): Opening | null {
  const first = /^[^,:;]{0,90}[,:]/u.exec(
    wording
      .slice(start, end)
      .replace(/^\s*(?:\d+(?:\.\d+)*[.)]|[-+•*]|[a-zđ]\))\s*/u, (lead) => ' '.repeat(lead.length))
  );
  const words =
    first?.[0] ??
    /^\s*(?:\d+[.)]\s*)?(?:hằng năm|mỗi năm)(?!\p{L})/u.exec(wording.slice(start, end))?.[0];
  if (words === undefined) return null;
  const yearly = new RegExp(YEARLY.source, 'u').test(words);
  const time = timesIn(words).at(0) ?? null;
  const kind = kindInWords(words, '');
  if (!yearly && time === null && kind !== 'target') return null;
  const bare = quantitiesIn(withoutNames(words, words)).length > 0;
  return bare ? null : { time, yearly, kind };
}

function readClause(
  clause: Clause,
  opening: Opening | null,
  before: Subject | null,
  context: Context,
  last: Candidate | undefined
): { readonly candidates: readonly Candidate[]; readonly subject: Subject | null } {
  const { masked, span } = clause;
  const stretch = ' '.repeat(span.start) + masked.slice(span.start, span.end);
  const all = quantitiesIn(stretch, clause.wording);
  if (all.length === 0) return { candidates: [], subject: null };
  const numbers = all.filter((each) => isQuantity(each, masked));
  const names = namesIn(clause.wording, span.start, span.end, numbers);
  const times = timesIn(clause.wording.slice(span.start, span.end)).map((time) => ({
    ...time,
    start: time.start + span.start,
    end: time.end + span.start
  }));
  const periods = periodsOf(clause, numbers, times, opening);
  let subject = before;
  const candidates: Candidate[] = [];
  for (const [at, quantity] of numbers.entries()) {
    const name = names[at];
    const found = periods[at];
    if (name === undefined || found === undefined) continue;
    const next = numbers[at + 1];
    // "trong 15 chỉ tiêu, có 13/15 chỉ tiêu": the whole is said again right away.
    if (next?.denominator === quantity.value && next.counted === quantity.counted) continue;
    const previous = candidates.at(-1);
    if (isSameFact(quantity, numbers[at - 1], masked) && previous !== undefined) {
      candidates[candidates.length - 1] = withShare(previous, quantity, numbers[at - 1]);
      continue;
    }
    const carried: Subject | null = name.isCarried ? subject : null;
    const own: Subject =
      carried === null
        ? {
            core: name.core,
            around: name.around + (/trong đó/u.test(name.around) ? ` ${subject?.core ?? ''}` : ''),
            last: at > 0 ? (subject?.core ?? '') : ''
          }
        : {
            core: `${carried.core} ${name.left} ${name.right}`,
            around: `${carried.around} ${name.around}`,
            last: ''
          };
    const built = candidateOf(
      clause,
      quantity,
      name,
      own,
      found,
      numbers,
      at,
      opening,
      context,
      previous ?? last
    );
    candidates.push(...built);
    if (carried === null) subject = { core: name.core, around: '', last: '' };
  }
  return { candidates, subject };
}

/** A number without a unit is a quantity only where words say that it is one. */
function isQuantity({ kind, at, value, end }: Quantity, masked: string): boolean {
  if (kind !== 'none') return true;
  if (value >= 1900 && value <= 2100) return false;
  const left = masked.slice(Math.max(0, at - 60), at);
  const after = masked.slice(end, end + 2);
  if (/^[\p{L}/]/u.test(after)) return false;
  return /(?<!\p{L})(?:chỉ số|tổng số|số lượng|điểm số|đạt điểm|xếp (?:hạng|thứ)|hệ số|số ca|số hộ|số vụ|số người)[^,;]*$/u.test(
    left
  );
}

/** "9/10 trường (90%)", "86 hộ (86/18.300)": one fact twice. */
function isSameFact(now: Quantity, last: Quantity | undefined, masked: string): boolean {
  if (last === undefined) return false;
  const gap = masked.slice(last.end, now.start);
  const isBeside =
    IN_PAREN_OF.test(gap) ||
    /^[^,;.()]{0,40}\(\s*(?:đạt|tương đương|chiếm|bằng|đạt tỷ lệ|tỷ lệ)?\s*$/u.test(gap) ||
    /^[^,;.()]{0,30},?\s*(?:đạt tỷ lệ|bằng|đạt|tương đương)\s*$/u.test(gap);
  if (!isBeside) return false;
  if (last.numerator !== null && now.kind === 'percent' && now.numerator === null)
    return Math.abs(last.value - now.value) < 1.1;
  if (now.numerator !== null && last.kind === 'percent' && last.numerator === null)
    return Math.abs(last.value - now.value) < 1.1;
  return false;
}

function withShare(candidate: Candidate, now: Quantity, last: Quantity | undefined): Candidate {
  const share = now.numerator === null ? now : last;
  const parts = now.numerator === null ? last : now;
  return {
    ...candidate,
    value: share?.value ?? candidate.value,
    numerator: parts?.numerator ?? candidate.numerator,
    denominator: parts?.denominator ?? candidate.denominator
  };
}

/** The time of each number of a clause. */
function periodsOf(
  clause: Clause,
  numbers: readonly Quantity[],
  times: readonly NamedTime[],
  opening: Opening | null
): readonly {
  readonly time: NamedTime | null;
  readonly yearly: boolean;
  readonly isYearlyDoubted: boolean;
  readonly from: FoundPeriod['from'];
}[] {
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
  const leadYearly = new RegExp(YEARLY.source, 'u').test(clause.placed.lead);
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
    return isOpening && !/^\s*\)/u.test(rest) ? (/^\s*[,:]/u.test(rest) ? after : after) : before;
  }
  if (/^\s*(?:đạt|là|có|còn|tăng|giảm)(?!\p{L})/u.test(rest) && /,/u.test(gap)) return after;
  return before;
}

/** The period of a number from what stands beside it, the headings, the report. */
function foundPeriod(
  clause: Clause,
  kind: Kind,
  own: {
    readonly time: NamedTime | null;
    readonly yearly: boolean;
    readonly from: FoundPeriod['from'];
  },
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

/** "có 35 cơ sở": what is there at the time of the report. */
const STATIC = /(?<!\p{L})(?:có|gồm|còn)\s*(?:tổng số\s*|tất cả\s*)?$/u;
/** What a commune has, not what it did: of the time of the report. */
const STOCK = /(?<!\p{L})(?:diện tích (?:đất )?tự nhiên|dân số|nhân khẩu)(?!\p{L})/u;
/** Nothing but a noun and a comma between two numbers: one list. */
const LISTED =
  /^(?:(?!(?<!\p{L})(?:đạt|tăng|giảm|chiếm|được|phấn đấu|qua|đã|hằng năm|mỗi năm|xuống|lên)(?!\p{L}))[^;:.]){0,70}(?:,|(?<!\p{L})và)\s*(?:có\s*|trên\s*|hơn\s*|gần\s*|khoảng\s*)?$/u;

function candidateOf(
  clause: Clause,
  quantity: Quantity,
  name: NumberName,
  subject: Subject,
  own: ReturnType<typeof periodsOf>[number],
  numbers: readonly Quantity[],
  at: number,
  opening: Opening | null,
  context: Context,
  previous: Candidate | undefined
): readonly Candidate[] {
  const { placed, wording, span, sentence } = clause;
  const { frame, ranking } = context;
  const before = wording.slice(span.start, quantity.start);
  const until = numbers[at + 1]?.start ?? span.end;
  const after = wording.slice(quantity.end, until);
  const spoken = kindInWords(before, after) ?? opening?.kind ?? kindOfLead(placed.lead);
  const year = own.time?.to ?? null;
  const isNear = own.from === 'own' || own.from === 'opening' || own.from === 'lead';
  const byYear: Kind | null =
    year === null || !isNear || frame.year === null
      ? null
      : own.time?.isTerm === true
        ? own.time.frm > frame.year || (own.time.to > frame.year && own.time.frm >= frame.year)
          ? 'target'
          : own.time.to <= frame.year
            ? 'result'
            : null
        : year > frame.year
          ? 'target'
          : year < frame.year
            ? 'result'
            : null;
  const isBase =
    /(?<!\p{L})từ\s*(?:mức\s*|chỉ\s*|có\s*)?$/u.test(
      wording.slice(Math.max(0, quantity.at - 16), quantity.at)
    ) &&
    quantity.value_max === null &&
    at + 1 < numbers.length &&
    /(?<!\p{L})(?:xuống|lên|thành|còn|đến)(?!\p{L})[^,;]*$/u.test(
      wording.slice(quantity.end, numbers[at + 1]?.start ?? quantity.end)
    ) &&
    quantity.comparator !== '>=';
  const kind: Kind = isBase ? 'result' : (byYear ?? spoken ?? placed.kind);
  const left = wording.slice(
    at === 0 ? span.start : (numbers[at - 1]?.end ?? span.start),
    quantity.start
  );
  const close = left.slice(-70);
  const isChange =
    (CHANGE.test(close) ||
      (DIFFERS.test(close) && /^\s*so (?:với|cùng)/u.test(after)) ||
      (GROWTH_NAME.test(left) && quantity.kind === 'percent' && !/chiếm/u.test(close))) &&
    !IS_LEVEL.test(close) &&
    !isBase;
  const isTarget = kind === 'target';
  const phrase: Phrase = {
    core: subject.core,
    around: subject.around,
    kind: quantity.kind === 'none' ? 'count' : quantity.kind,
    unit: quantity.unit === '' ? 'điểm' : quantity.unit,
    isChange,
    isDone: DONE.test(close),
    isTarget,
    headings: placed.headings[0] ?? ''
  };
  const found = foundPeriod(clause, kind, own, before, context);
  const alone = rankedFor(phrase, ranking, quantity);
  const helped =
    (alone[0]?.score ?? 0) < SURE && subject.last !== ''
      ? rankedFor({ ...phrase, around: `${phrase.around} ${subject.last}` }, ranking, quantity)
      : alone;
  // A part that is told beside its whole is another thing than the whole.
  const isSubset =
    at > 0 &&
    quantity.kind === 'count' &&
    numbers[at - 1]?.counted === quantity.counted &&
    /\(|trong đó/u.test(left) &&
    !name.isCarried;
  const ranked = byFrequency(
    isSubset ? helped.map((each) => ({ ...each, score: each.score * 0.7 })) : helped,
    found
  );
  const twins = twinsOf(phrase, ranked, ranking);
  const undated = found.from === 'term' || found.from === 'report' || found.from === 'none';
  const isThere =
    !isTarget &&
    undated &&
    !found.yearly &&
    quantity.kind === 'count' &&
    frame.year !== null &&
    STATIC.test(close);
  const isStock =
    !isTarget &&
    undated &&
    !found.yearly &&
    frame.year !== null &&
    quantity.kind !== 'percent' &&
    STOCK.test(`${subject.core} ${quantity.counted ?? ''}`);
  const isListed = previous !== undefined && previous.kind === kind && at > 0 && LISTED.test(left);
  const isPart =
    previous !== undefined &&
    previous.kind === kind &&
    /^\s*(?:[-+]\s*)?trong đó(?!\p{L})/u.test(wording.slice(sentence.start, sentence.end));
  const period: FoundPeriod =
    own.from === 'none' && undated && previous !== undefined && (isListed || isPart)
      ? {
          frm: previous.frm,
          to: previous.to,
          yearly: found.yearly,
          period: previous.period,
          day: previous.day,
          from: found.from
        }
      : isThere || isStock
        ? { ...found, frm: frame.year, to: frame.year, period: String(frame.year), from: 'report' }
        : found;
  const shape = isTarget
    ? targetShapeOf(quantity, { left, right: after, yearly: period.yearly, isChange })
    : { type: null, rule: null, change: null };
  const start = Math.min(name.start, quantity.start);
  const quoted = trimmed(clause.text, {
    start: Math.max(span.start, start),
    end: Math.min(span.end, Math.max(name.end, quantity.end))
  });
  const doubts: Doubt[] = [];
  const best = ranked[0];
  if (best === undefined || best.score < SURE + 0.1) doubts.push('indicator');
  if (undated && !isTarget) doubts.push('period');
  if (isTarget && period.to === null) doubts.push('period');
  if (own.isYearlyDoubted) doubts.push('yearly');
  if (spoken !== null && spoken !== placed.kind && byYear === null) doubts.push('kind');
  if (isBase) doubts.push('base');
  if (quantity.isShared) doubts.push('comparator');
  if (quantity.kind === 'none') doubts.push('unit');
  const base: Candidate = {
    block: clause.block,
    span: quoted,
    at: quantity.at,
    sentence,
    section: placed.section,
    quote: clause.text.slice(quoted.start, quoted.end),
    kind,
    indicator: best === undefined || best.score < SURE ? 'new' : best.item.indicator,
    name: nameOf(clause.text, quantity, name, span, previous?.name ?? ''),
    proposed: proposedOf(ranked),
    comparator: quantity.comparator,
    value: quantity.value,
    valueMax: quantity.value_max,
    numerator: quantity.numerator,
    denominator: quantity.denominator,
    unit: quantity.unit,
    unitKind: quantity.kind,
    frm: period.frm,
    to: period.to,
    yearly: period.yearly,
    period: period.period,
    day: period.day,
    standing: quantity.isEstimate ? 'estimate' : 'final',
    ...shape,
    baseValue: null,
    basePeriod: null,
    isInWords: false,
    isTwin: false,
    doubts,
    namesPerson: PERSON.test(clause.text.slice(sentence.start, sentence.end))
  };
  const own0 = asCount(base, best?.item);
  return [
    own0,
    ...twins.map((twin): Candidate => ({
      ...base,
      indicator: twin.item.indicator,
      proposed: [
        { indicator: twin.item.indicator, score: tidyScore(twin.score) },
        ...base.proposed.filter(({ indicator }) => indicator !== twin.item.indicator)
      ].slice(0, 3),
      isTwin: true,
      doubts: [...new Set<Doubt>([...doubts, 'twin'])]
    }))
  ];
}

/** Of a whole term what is counted over the term comes first, of a year what is counted in it. */
function byFrequency(
  ranked: readonly Ranked[],
  { frm, to, yearly }: FoundPeriod
): readonly Ranked[] {
  const isTerm = !yearly && frm !== null && to !== null && to - frm > 1;
  return ranked
    .map((each) => ({
      ...each,
      score: each.score + (each.item.frequency === 'term' ? (isTerm ? 0.05 : -0.05) : 0)
    }))
    .sort((a, b) => b.score - a.score);
}

/** "19/19 tiêu chí" of an indicator that counts is the count. */
function asCount(candidate: Candidate, item: CatalogueIndicator | undefined): Candidate {
  if (
    candidate.numerator === null ||
    item?.kind !== 'count' ||
    candidate.indicator !== item.indicator
  )
    return candidate;
  return { ...candidate, value: candidate.numerator, unit: item.measure, unitKind: 'count' };
}

const tidyScore = (score: number): number => Number(Math.min(1, Math.max(0, score)).toFixed(2));

function proposedOf(ranked: readonly Ranked[]): readonly Proposed[] {
  return ranked
    .slice(0, 3)
    .map(({ item, score }) => ({ indicator: item.indicator, score: tidyScore(score) }));
}

const kindOfLead = (lead: string): Kind | null => (lead === '' ? null : kindInWords(lead, ''));

/** A fraction is a share, or the count of an indicator that counts ("19/19 tiêu chí"). */
function rankedFor(
  phrase: Phrase,
  ranking: IndicatorRanking,
  { numerator, counted }: Quantity
): readonly Ranked[] {
  const counts =
    numerator === null || counted === null
      ? []
      : ranking.rank({ ...phrase, kind: 'count', unit: counted, isDone: true });
  const whole = ranking.rank(phrase);
  const wider = ranking.rank({ ...phrase, core: `${phrase.core} ${phrase.around}`, around: '' });
  const head = /^[^,]*/u.exec(phrase.core)?.[0] ?? '';
  const first =
    head.trim().split(/\s+/u).length < 4 || head === phrase.core
      ? []
      : ranking.rank({ ...phrase, core: head, around: `${phrase.core} ${phrase.around}` });
  const best = new Map<string, Ranked>();
  for (const each of [
    ...whole,
    ...counts.map((one) => ({ ...one, score: one.score * 0.9 })),
    ...first.map((one) => ({ ...one, score: one.score * 0.95 })),
    ...wider.map((one) => ({ ...one, score: one.score * 0.93 }))
  ]) {
    const known = best.get(each.item.indicator);
    if (known === undefined || known.score < each.score) best.set(each.item.indicator, each);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** One number for two: each half of the name names an indicator of its own, wholly. */
function twinsOf(
  phrase: Phrase,
  ranked: readonly Ranked[],
  ranking: IndicatorRanking
): readonly Ranked[] {
  if (phrase.kind !== 'percent' || phrase.isChange) return [];
  const halves = phrase.core.split(/(?<!\p{L})và(?!\p{L})/u);
  const listed = phrase.core.split(/,|(?<!\p{L})và(?!\p{L})/u);
  const parts = halves.length === 2 && listed.length === 2 ? halves : listed;
  if (parts.length < 2 || parts.length > 4) return [];
  const best = ranked[0];
  const found = parts.map((core) => ranking.rank({ ...phrase, core, around: phrase.core })[0]);
  const sure = found.filter((each): each is Ranked => each !== undefined && each.score >= 0.85);
  if (sure.length < 2 || best === undefined || best.score < SURE) return [];
  const ids = new Set(sure.map(({ item }) => item.indicator));
  if (ids.size < 2 || !ids.has(best.item.indicator)) return [];
  return sure.filter(({ item }) => item.indicator !== best.item.indicator);
}

function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const lead = /^[\s,;:.)–—-]*(?:(?:và|với|trong đó)\s+(?=\d))?/u.exec(piece)?.[0].length ?? 0;
  const rest = piece.slice(lead);
  const cut =
    /[\s,;:.(–—-]*(?:\s(?:và|với|trong đó|phấn đấu|nhưng|còn|bằng|chiếm|đạt|so))?[\s,;:(]*$/u.exec(
      rest
    );
  return { start: start + lead, end: start + lead + (cut === null ? rest.length : cut.index) };
}

/** Words that only introduce a name. */
const INTRODUCES =
  /^(?:[\s,;:(]*(?:hằng năm|mỗi năm|phấn đấu|đến nay|hiện nay|toàn (?:xã|phường)|trong đó|trong năm|có|đã|và|với|đạt|được|ít nhất|tối thiểu|trên|khoảng|gần|hơn|từ|ước|duy trì|bảo đảm|đảm bảo|hoàn thành|(?:đến|vào|trong)?\s*(?:hết |cuối )?năm 20\d\d|(?:đến|trước) (?:ngày )?\d{1,2}\/\d{1,2}\/20\d\d)(?!\p{L}))+[\s,:]*/iu;
/** Words between a name and its number. */
const LEADS_ON =
  /(?:[\s,:(–-]*(?<!\p{L})(?:đạt từ|giảm còn|giảm xuống còn|giảm xuống|tăng bình quân|ước đạt|ước|đạt|là|còn|tăng|giảm|chiếm|bằng|có|từ|trên|dưới|hơn|khoảng|xuống còn|lên|ít nhất|tối thiểu|không quá|phấn đấu))*[\s,:(–-]*$/iu;

/** What a new indicator is called: the words as written, without what only introduces them. */
function nameOf(
  text: string,
  quantity: Quantity,
  name: NumberName,
  span: Span,
  subject: string
): string {
  const left = text
    .slice(Math.max(span.start, Math.min(name.start, quantity.start)), quantity.start)
    .replace(/^\s*(?:\d+(?:\.\d+)*[.)]\s*|[-+•*–]\s*|[a-zđ]\)\s*)/u, '')
    .replace(/^.*[,:]\s*(?=\S+\s+\S+\s+\S)/u, '')
    .replace(LEADS_ON, '')
    .replace(INTRODUCES, '')
    .trim();
  const right = text
    .slice(quantity.end, name.end)
    .replace(/[,;.(].*$/u, '')
    .replace(/\s(?:so với|bằng|đạt|trong đó)(?!\p{L}).*$/u, '')
    .trim();
  if (name.isCarried) return subject;
  if (quantity.kind === 'count' && right !== '') return `${quantity.counted ?? ''} ${right}`.trim();
  if (left.split(/\s+/u).length >= 2) return left;
  return `${quantity.counted ?? ''} ${right}`.trim() || left || subject;
}

function inWordsCandidate(
  said: ReturnType<typeof saidInWords>[number],
  clause: Clause,
  opening: Opening | null,
  context: Context
): Candidate {
  const { placed, wording, span, sentence } = clause;
  const before = wording.slice(span.start, said.span.end);
  const times = timesIn(wording.slice(span.start, span.end));
  const yearly =
    new RegExp(YEARLY.source, 'u').test(wording.slice(span.start, span.end)) ||
    (opening?.yearly ?? false) ||
    (opening === null && new RegExp(YEARLY.source, 'u').test(placed.lead));
  const time = times.at(-1) ?? opening?.time ?? timesIn(placed.lead).at(-1) ?? null;
  const from: FoundPeriod['from'] =
    times.length > 0 ? 'own' : time === null ? 'none' : opening?.time == null ? 'lead' : 'opening';
  const spoken = kindInWords(before, '') ?? opening?.kind ?? kindOfLead(placed.lead);
  const byYear: Kind | null =
    time === null || context.frame.year === null
      ? null
      : time.to > context.frame.year
        ? 'target'
        : time.to < context.frame.year
          ? 'result'
          : null;
  const kind: Kind = byYear ?? spoken ?? placed.kind;
  const found = foundPeriod(clause, kind, { time, yearly, from }, before, context);
  const isTitle = said.unitKind === 'none';
  const quoted = trimmed(clause.text, said.span);
  const isTarget = kind === 'target';
  return {
    block: clause.block,
    span: quoted,
    at: quoted.start,
    sentence,
    section: placed.section,
    quote: clause.text.slice(quoted.start, quoted.end),
    kind,
    indicator: said.indicator,
    name: said.name,
    proposed: said.proposed,
    comparator: '=',
    value: said.value,
    valueMax: null,
    numerator: null,
    denominator: null,
    unit: said.unit,
    unitKind: said.unitKind,
    frm: found.frm,
    to: found.to,
    yearly: found.yearly,
    period: found.period,
    day: found.day,
    standing: 'final',
    type: isTarget ? (isTitle && !found.yearly ? 'F' : found.yearly ? 'B' : 'A') : null,
    rule: null,
    change: null,
    baseValue: null,
    basePeriod: null,
    isInWords: true,
    isTwin: false,
    doubts: ['words'],
    namesPerson: PERSON.test(clause.text.slice(sentence.start, sentence.end))
  };
}
