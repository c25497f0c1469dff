import type { Candidate, Doubt } from './candidate';
import { chosenOf, proposedOf } from './chosen-indicator';
import type { Clause, Context, Opening } from './clause';
import type { NumberName } from './clause-names';
import { foundPeriod, type NumberTime } from './clause-periods';
import type { saidInWords } from './in-words';
import { kindInWords } from './kind-words';
import { nameOf } from './new-name';
import { asCount, byFrequency, rankedFor, twinsOf } from './number-indicators';
import { type FoundPeriod, isYearly, timesIn } from './periods';
import type { Quantity } from './quantities';
import { remembered } from './remembered';
import { type Phrase, SURE } from './rank-indicators';
import type { Kind } from './sections';
import type { Span } from './sentences';
import { targetShapeOf } from './target-shape';

const CHANGE =
  /(?<!\p{L})(?:tăng|giảm|vượt|tăng trưởng|tốc độ tăng)(?:\s+(?:trưởng|bình quân|trung bình|thêm|khoảng|trên|hơn|dưới|gần|từ|được|ít nhất|tối thiểu|mỗi năm|hằng năm|hàng năm|tăng|đạt|kinh tế|ước|so với kế hoạch|ước đạt|là)){0,4}\s*$/u;

const DONE =
  /(?<!\p{L})(?:kết nạp|hỗ trợ|giúp đỡ|giúp|tặng|thành lập|thu hút|vận động|trao|tạo|cấp|tập huấn|thêm|khen thưởng|đề nghị|biểu dương|cho|đào tạo|bồi dưỡng|tuyên truyền|xử lý|phục vụ|huy động)(?:\s+(?:được|cho|mới|thêm|có|ít nhất|tối thiểu|trên|hơn|gần|khoảng|từ|việc làm)){0,3}\s*$/u;

const IS_LEVEL = /(?:lên|còn|xuống|tới|đến|thành)\s*(?:mức|còn|khoảng|trên|dưới|hơn)?\s*$/u;

const DIFFERS = /(?:cao|thấp|nhiều|ít) hơn\s*$/u;

const GROWTH_NAME = /(?:tốc độ tăng|mức tăng|tăng trưởng)[^,;]*$/u;

const PERSON =
  /(?:^|[^\p{L}])(?:[Đđ]ồng chí|đ\/c|Đ\/c|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]háu|[Ee]m|[Cc]ô|[Tt]hầy)\s+(?:\p{Lu}\p{Ll}*\s+){1,3}\p{Lu}\p{Ll}*/u;

/** Whether a sentence names a person. */
export const namesPerson = remembered((sentence: string): boolean => PERSON.test(sentence));

/** The subject that words without one of their own go on speaking of. */
export interface Subject {
  readonly core: string;
  readonly around: string;
  /** Words of the number before: they help where a name alone says too little. */
  readonly last: string;
}

/** "có 35 cơ sở": what is there at the time of the report. */
const STATIC = /(?<!\p{L})(?:có|gồm|còn)\s*(?:tổng số\s*|tất cả\s*)?$/u;

/** What a commune has, not what it did: of the time of the report. */
const STOCK = /(?<!\p{L})(?:diện tích (?:đất )?tự nhiên|dân số|nhân khẩu)(?!\p{L})/u;

/** Nothing but a noun and a comma between two numbers: one list. */
const LISTED =
  /^(?:(?!(?<!\p{L})(?:đạt|tăng|giảm|chiếm|được|phấn đấu|qua|đã|hằng năm|mỗi năm|xuống|lên)(?!\p{L}))[^;:.]){0,70}(?:,|(?<!\p{L})và)\s*(?:có\s*|trên\s*|hơn\s*|gần\s*|khoảng\s*)?$/u;

export function candidateOf(
  clause: Clause,
  quantity: Quantity,
  name: NumberName,
  subject: Subject,
  own: NumberTime,
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
    name: nameOf(clause.text, quantity, name, span, previous?.name ?? ''),
    ...chosenOf(ranked),
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
    namesPerson: namesPerson(clause.text.slice(sentence.start, sentence.end))
  };
  return [
    asCount(base, best?.item),
    ...twins.map((twin): Candidate => ({
      ...base,
      indicator: twin.item.indicator,
      proposed: [
        ...proposedOf([twin]),
        ...base.proposed.filter(({ indicator }) => indicator !== twin.item.indicator)
      ].slice(0, 3),
      isTwin: true,
      doubts: [...new Set<Doubt>([...doubts, 'twin'])]
    }))
  ];
}

const kindOfLead = (lead: string): Kind | null => (lead === '' ? null : kindInWords(lead, ''));

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

export function inWordsCandidate(
  said: ReturnType<typeof saidInWords>[number],
  clause: Clause,
  opening: Opening | null,
  context: Context
): Candidate {
  const { placed, wording, span, sentence } = clause;
  const before = wording.slice(span.start, said.span.end);
  const times = timesIn(wording.slice(span.start, span.end));
  const yearly =
    isYearly(wording.slice(span.start, span.end)) ||
    (opening?.yearly ?? false) ||
    (opening === null && isYearly(placed.lead));
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
    namesPerson: namesPerson(clause.text.slice(sentence.start, sentence.end))
  };
}
