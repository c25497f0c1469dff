import type { Candidate, Proposed } from './candidate';
import { chosenOf, proposedOf } from './chosen-indicator';
import { type IndicatorRanking, SURE } from './rank-indicators';
import type { PlacedBlock } from './sections';
import type { Span } from './sentences';
import type { UnitKind } from './units';

/** Something that words say without a number. */
interface SaidInWords {
  readonly span: Span;
  readonly indicator: string;
  readonly name: string;
  readonly proposed: readonly Proposed[];
  readonly value: number;
  readonly unit: string;
  readonly unitKind: UnitKind;
}

interface SpokenClause {
  readonly placed: PlacedBlock;
  readonly text: string;
  readonly wording: string;
  readonly span: Span;
}

const NONE =
  /(?<!\p{L})(?:không còn|không có|không phát sinh)\s+((?:hộ (?:cận nghèo|tái nghèo|nghèo(?: phát sinh)?)|nhà tạm|nhà dột nát)(?:\s*,\s*(?:hộ nghèo phát sinh|hộ cận nghèo|nhà dột nát|hộ tái nghèo))*)/gu;
const ALL =
  /(?<!\p{L})đều\s+(?:đã\s+)?(?:được\s+)?(?:đạt|hoàn thành|có|được|thành lập|lập|tham gia|thực hiện)(?!\p{L})/u;
/** Words by which a title is reached. */
const REACHES =
  /(?<!\p{L})(?:đạt|trở thành|được công nhận|công nhận|về đích|ban hành|tổ chức|hoàn thành|giữ vững|được giữ vững|số hóa|công khai|bố trí|xây dựng|tăng tỷ lệ|sơ kết|tổng kết)(?!\p{L})/u;
/** Titles that a commune sets itself and no catalogue holds. */
const NEW_TITLE =
  /(?<!\p{L})(?:trở thành|được công nhận(?: là| đạt)?|đạt chuẩn|đạt danh hiệu|về đích)\s+[^,;.]{3,90}/u;

const HAS_NUMBER = (candidates: readonly Candidate[], from: number, to: number): boolean =>
  candidates.some(({ span }) => span.start < to && span.end > from);

/** What a clause says without printing a number. `read` are the rows of its numbers. */
export function saidInWords(
  { placed, text, wording, span }: SpokenClause,
  ranking: IndicatorRanking,
  read: readonly Candidate[]
): readonly SaidInWords[] {
  const found: SaidInWords[] = [];
  const words = wording.slice(span.start, span.end);
  const phrase = {
    around: '',
    isChange: false,
    isDone: false,
    isTarget: false,
    headings: placed.headings[0] ?? ''
  };
  for (const match of words.matchAll(NONE))
    for (const thing of (match[1] ?? '').split(/\s*,\s*/u)) {
      const ranked = ranking.rank({
        ...phrase,
        core: thing,
        kind: 'count',
        unit: thing.split(' ')[0] ?? 'hộ'
      });
      found.push({
        span: {
          start: span.start + Math.max(0, words.lastIndexOf(',', match.index) + 1),
          end: span.start + match.index + match[0].length
        },
        ...chosenOf(ranked),
        name: thing,
        value: 0,
        unit: thing.startsWith('nhà') ? 'nhà' : 'hộ',
        unitKind: 'count'
      });
    }
  const all = ALL.exec(words);
  if (all !== null && !HAS_NUMBER(read, span.start, span.end) && found.length === 0) {
    const subject = words
      .slice(0, all.index)
      .replace(/^\s*(?:\d+[.)]|[-+•])?\s*(?:hằng năm|mỗi năm)?\s*,?/u, '');
    const said = words.slice(all.index);
    const parts = subject.split(/,?\s(?:và)\s|,\s(?=mttq|mặt trận|ubmttq|các tổ chức)/u);
    const ids = new Map<string, SaidInWords>();
    for (const part of parts) {
      const core = `${part} ${said}`;
      const ranked = [
        ...ranking.rank({ ...phrase, core, kind: 'percent', unit: '%' }),
        ...ranking.rank({ ...phrase, core, kind: 'none', unit: '' })
      ].sort((a, b) => b.score - a.score);
      const best = ranked[0];
      if (best === undefined || best.score < SURE + 0.05) continue;
      const isTitle = best.item.kind === 'title';
      ids.set(best.item.indicator, {
        span,
        indicator: best.item.indicator,
        name: part.trim(),
        proposed: proposedOf(ranked),
        value: isTitle ? 1 : 100,
        unit: isTitle ? 'đạt' : '%',
        unitKind: isTitle ? 'none' : 'percent'
      });
    }
    found.push(...ids.values());
    if (ids.size > 0) return found;
  }
  if (!REACHES.test(words)) return found;
  const isTarget =
    placed.kind === 'target' || /(?<!\p{L})(?:phấn đấu|quyết tâm)(?!\p{L})/u.test(words);
  // Of what is reached already only a whole name is believed.
  const done = /(?<!\p{L})(?:đã|hoàn thành|được công nhận)(?!\p{L})/u.test(words);
  if (!isTarget && !done) return found;
  // Where numbers stand too, only the words outside of their rows.
  const free = read.reduce((left, { span: taken, at }) => {
    const from = Math.max(0, taken.start - span.start);
    const comma = words.indexOf(',', at - span.start);
    const to = Math.min(taken.end - span.start, comma < 0 ? words.length : comma);
    return to <= from ? left : left.slice(0, from) + ' '.repeat(to - from) + left.slice(to);
  }, words);
  if (!REACHES.test(free)) return found;
  const titles = ranking.titlesIn(free, isTarget ? 1 : 3);
  for (const item of titles)
    found.push({
      span: shownOf(free, words, span),
      indicator: item.indicator,
      name: item.name,
      proposed: [{ indicator: item.indicator, score: 1 }],
      value: 1,
      unit: 'đạt',
      unitKind: 'none'
    });
  if (titles.length === 0 && isTarget && read.length === 0) {
    const named = NEW_TITLE.exec(words);
    if (named !== null && /20\d\d/u.test(words))
      found.push({
        span,
        indicator: 'new',
        name: text
          .slice(span.start + named.index, span.start + named.index + named[0].length)
          .trim(),
        proposed: [],
        value: 1,
        unit: 'đạt',
        unitKind: 'none'
      });
  }
  return found;
}

function shownOf(free: string, words: string, span: Span): Span {
  if (free === words) return span;
  const start =
    /\S/u.exec(free.replace(/^[\s,;]+/u, (lead) => ' '.repeat(lead.length)))?.index ?? 0;
  return { start: span.start + start, end: span.start + free.trimEnd().length };
}
