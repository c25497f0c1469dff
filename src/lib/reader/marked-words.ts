import type { Candidate } from './candidate';
import { chosenOf } from './chosen-indicator';
import { type Context, openingOf } from './clause';
import { namesPerson } from './clause-candidates';
import { kindInWords } from './kind-words';
import { withoutNames } from './not-quantities';
import { isYearly, timesIn } from './periods';
import { quantitiesIn } from './quantities';
import type { PlacedBlock } from './sections';
import { sentencesOf, type Span } from './sentences';
import { targetShapeOf } from './target-shape';
import { wordingOf } from './wording';

/** A row from words that a person marked in a block; null where they marked no word. */
export function markedCandidate(
  placed: PlacedBlock,
  block: number,
  { start, end }: Span,
  { frame, ranking }: Context
): Candidate | null {
  const { text } = placed.block;
  const quote = text.slice(start, end).trim();
  if (!/\p{L}|\d/u.test(quote)) return null;
  const from = text.indexOf(quote, start);
  const span = { start: from, end: from + quote.length };
  const wording = wordingOf(quote);
  const sentence = sentencesOf(text).find((each) => each.start <= from && from < each.end) ?? span;
  const opening = openingOf(wordingOf(text), sentence);
  // What stands before the marked words of its sentence speaks of them too.
  const whole = wordingOf(text.slice(sentence.start, span.end));
  const quantity = quantitiesIn(withoutNames(quote, wording), wording).at(0);
  const left = quantity === undefined ? wording : wording.slice(0, quantity.start);
  const right = quantity === undefined ? '' : wording.slice(quantity.end);
  const kind = kindInWords(whole, '') ?? opening?.kind ?? placed.kind;
  const isTarget = kind === 'target';
  const isChange = quantity?.kind === 'percent' && /(?<!\p{L})(?:tăng|giảm)[^,;]*$/u.test(left);
  const ranked = ranking.rank({
    core: `${left} ${right}`,
    around: wordingOf(text.slice(sentence.start, sentence.end)),
    kind: quantity === undefined ? 'none' : quantity.kind === 'none' ? 'count' : quantity.kind,
    unit: quantity?.unit ?? '',
    isChange,
    isDone: false,
    isTarget,
    headings: placed.headings[0] ?? ''
  });
  const time =
    timesIn(wording).at(-1) ??
    timesIn(whole).at(-1) ??
    opening?.time ??
    timesIn(placed.lead).at(-1) ??
    undefined;
  const yearly = isYearly(whole) || opening?.yearly === true;
  const term = isTarget ? frame.targetTerm : frame.resultTerm;
  const frm = time?.frm ?? term?.frm ?? frame.year;
  const to = time?.to ?? term?.to ?? frame.year;
  const shape = !isTarget
    ? { type: null, rule: null, change: null }
    : quantity === undefined
      ? { type: yearly ? ('B' as const) : ('F' as const), rule: null, change: null }
      : targetShapeOf(quantity, { left, right, yearly, isChange });
  return {
    block,
    span,
    at: from + (quantity?.at ?? 0),
    sentence,
    section: placed.section,
    quote,
    kind,
    ...chosenOf(ranked),
    name: quote.slice(0, 120),
    comparator: quantity?.comparator ?? '=',
    value: quantity?.value ?? 1,
    valueMax: quantity?.value_max ?? null,
    numerator: quantity?.numerator ?? null,
    denominator: quantity?.denominator ?? null,
    unit: quantity?.unit ?? '',
    unitKind: quantity?.kind ?? 'none',
    frm: isTarget ? (term?.frm ?? frame.year) : frm,
    to,
    yearly,
    period:
      to === null
        ? null
        : frm === null || frm === to
          ? String(to)
          : `${frm}/${to}${yearly ? '-Y' : ''}`,
    day: time?.day ?? null,
    standing: quantity?.isEstimate === true ? 'estimate' : 'final',
    ...shape,
    baseValue: null,
    basePeriod: null,
    isInWords: quantity === undefined,
    isTwin: false,
    doubts: [
      'indicator',
      ...(time === undefined ? (['period'] as const) : []),
      ...(quantity === undefined ? (['words'] as const) : [])
    ],
    namesPerson: namesPerson(text.slice(sentence.start, sentence.end))
  };
}
