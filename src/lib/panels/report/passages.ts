import type { Indicator } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import type { Target } from '$lib/domain/target';
import { placedBlocks, frameOf } from '$lib/reader/sections';
import { readPastedReport } from '$lib/reader/read-text';

/** A row of the data that a document states. */
export interface QuotedRow {
  readonly key: string;
  readonly unit: string;
  readonly indicator: string;
  readonly section: string | null;
  readonly quote: string;
}

/** Words of a passage that rows were taken from, or words between. */
export interface PassagePiece {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** A paragraph of a document with what was taken from it. */
export interface Passage<Row> {
  readonly isHeading: boolean;
  readonly pieces: readonly PassagePiece[];
  readonly rows: readonly Row[];
}

/** Signs that are written in several ways, each as one: places in the text stay. */
const plain = (text: string): string =>
  text.replace(/[“”„]/g, '"').replace(/[–—]/g, '-').replace(/\s/g, ' ');

/** Words that a quote leaves out are marked so. */
const LEFT_OUT = /\s*(?:\[…\]|…|\.{3})\s*/;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the parts of a quote stand in a text; null where not all of them do. */
function spansOf(quote: string, text: string): readonly Span[] | null {
  const spans: Span[] = [];
  let from = 0;
  for (const part of plain(quote).split(LEFT_OUT)) {
    const words = part.trim();
    if (words === '') continue;
    const start = text.indexOf(words, from);
    if (start < 0) return null;
    from = start + words.length;
    spans.push({ start, end: from });
  }
  return spans.length === 0 ? null : spans;
}

/** A text cut where quotes begin and end; quotes that overlap are one. */
function piecesOf(text: string, spans: readonly Span[]): readonly PassagePiece[] {
  const pieces: PassagePiece[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const begin = Math.max(start, at);
    if (begin > at) pieces.push({ text: text.slice(at, begin), isQuoted: false });
    pieces.push({ text: text.slice(begin, end), isQuoted: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isQuoted: false });
  return pieces;
}

/**
 * The paragraphs of a document with the rows that were taken from each, and the rows whose sentence does not stand
 * in the text. Of a sentence that stands in several places the one in the row's section is meant.
 */
export function passagesOf<Row extends QuotedRow>(
  text: string,
  rows: readonly Row[]
): { readonly passages: readonly Passage<Row>[]; readonly elsewhere: readonly Row[] } {
  const { blocks } = readPastedReport('', text);
  const placed = placedBlocks(blocks, frameOf(blocks));
  const found = placed.map(() => ({ rows: [] as Row[], spans: [] as Span[] }));
  const elsewhere: Row[] = [];
  const texts = placed.map(({ block }) => plain(block.text));
  for (const row of rows) {
    const places = texts.flatMap((each, at) => {
      const spans = spansOf(row.quote, each);
      return spans === null ? [] : [{ at, spans }];
    });
    const place =
      places.find(({ at }) => placed[at]?.section === row.section && !placed[at].isHeading) ??
      places[0];
    const into = place === undefined ? undefined : found[place.at];
    if (place === undefined || into === undefined) elsewhere.push(row);
    else {
      into.rows.push(row);
      into.spans.push(...place.spans);
    }
  }
  return {
    passages: placed.map(({ block, isHeading }, at) => ({
      isHeading,
      pieces: piecesOf(block.text, found[at]?.spans ?? []),
      rows: found[at]?.rows ?? []
    })),
    elsewhere
  };
}

/** What a document states, in the order of the data: targets and figures of the tables. */
export interface StatedRow extends QuotedRow {
  readonly target: Target | null;
  readonly observation: Observation | null;
  readonly of: Indicator;
}

/** Rows of the data that a document states. */
export function statedBy(
  document: string,
  {
    targets,
    observations,
    indicators
  }: {
    readonly targets: readonly Target[];
    readonly observations: readonly Observation[];
    readonly indicators: readonly Indicator[];
  }
): readonly StatedRow[] {
  const known = new Map(indicators.map((row) => [row.indicator, row]));
  const rows = [
    ...targets.map((target) => ({ key: target.target, row: target, target, observation: null })),
    ...observations.map((observation) => ({
      key: observation.observation,
      row: observation,
      target: null,
      observation
    }))
  ];
  return rows.flatMap(({ key, row, target, observation }): readonly StatedRow[] => {
    const of = known.get(row.indicator);
    if (row.document !== document || row.quote === null || of === undefined) return [];
    const { unit, indicator, section, quote } = row;
    return [{ key, unit, indicator, section, quote, target, observation, of }];
  });
}
