import type { CatalogueIndicator } from '../intake/catalogue';
import type { Candidate, ReportReading } from './candidate';
import { type Clause, type Context, type Opening, openingOf } from './clause';
import { candidateOf, inWordsCandidate, type Subject } from './clause-candidates';
import { namesIn } from './clause-names';
import { periodsOf } from './clause-periods';
import { saidInWords } from './in-words';
import { withoutNames } from './not-quantities';
import { partOfYearIn, timesIn } from './periods';
import { quantitiesIn, type Quantity } from './quantities';
import { IndicatorRanking } from './rank-indicators';
import type { ReportText } from './report-text';
import { frameOf, type PlacedBlock, placedBlocks } from './sections';
import { markedCandidate } from './marked-words';
import { clausesOf, type Span, sentencesOf } from './sentences';
import { tableCandidates } from './table-rows';
import { wordingOf } from './wording';

const IN_PAREN_OF = /^\s*\(\s*$/u;

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

  /**
   * A row from words that a person marked: their first number and what it may be of, in doubt all the same.
   *
   * @param block place of the block in the document
   */
  marked(report: ReportText, block: number, span: Span): Candidate | null {
    const frame = frameOf(report.blocks);
    const placed = placedBlocks(report.blocks, frame)[block];
    if (placed === undefined) return null;
    const context: Context = {
      frame,
      ranking: this.#ranking,
      titlePart: partOfYearIn(frame.title)
    };
    return markedCandidate(placed, block, span, context);
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
    const known = new Map<string, readonly Candidate[]>();
    for (const [at, each] of placed.entries()) {
      if (at % 50 === 0) yield at / placed.length;
      if (each.block.kind === 'table') candidates.push(...tableCandidates(each, at, context));
      else if (!each.isHeading) candidates.push(...readOnce(each, at, context, known));
    }
    const people = candidates.filter(({ namesPerson }) => namesPerson).length;
    return {
      candidates,
      headings: placed.flatMap(({ isHeading }, at) => (isHeading ? [at] : [])),
      warnings: [
        ...report.notes,
        ...(people === 0
          ? []
          : [`${people} câu trích có tên người: kiểm tra trước khi đưa vào dữ liệu công bố.`])
      ]
    };
  }
}

/** A paragraph that stands again under the same headings says the same again: reports put together are full of them. */
function readOnce(
  placed: PlacedBlock,
  at: number,
  context: Context,
  known: Map<string, readonly Candidate[]>
): readonly Candidate[] {
  const { block, section, kind, isKindNamed, headings, lead, number } = placed;
  const under = [section, kind, isKindNamed, lead, number, block.label, ...headings].join('\n');
  const key = `${block.text}\n\n${under}`;
  const before = known.get(key);
  if (before !== undefined) return before.map((candidate) => ({ ...candidate, block: at }));
  const read = readBlock(placed, at, context);
  known.set(key, read);
  return read;
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
