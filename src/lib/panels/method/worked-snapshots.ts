import { pick } from '$lib/panels/target/finding-words';
import type { ShownColumn } from '$lib/panels/shown-table';
import type { Status } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import { formatNumber } from '$lib/format/number';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { m } from '$lib/paraglide/messages';
import { workedSnapshot } from './method-snapshots';
import type { OutcomeRow } from './sum-cases';

interface Line {
  readonly name: string;
  readonly text: string;
  readonly why: string | null;
}

/** A rule of merging at work: what was put in, then what came of it. */
export function outcomeSnapshot(
  place: SnapshotPlace,
  /** Name of the rule. */
  rule: string,
  given: readonly OutcomeRow[],
  outcome: readonly OutcomeRow[]
): FrozenSnapshot {
  const { locale } = place;
  const [first] = outcome;
  const found = first === undefined ? '' : `: ${first.name} ${first.text}`;
  const wrong = pick(locale, 'cách tính sai', 'a wrong way');
  const lines = [...given, ...outcome].map(({ name, text, how, note, isWrong }): Line => ({
    name,
    text,
    why:
      [isWrong === true ? wrong : '', how === undefined ? '' : `= ${how}`, note ?? '']
        .filter(Boolean)
        .join(' · ') || null
  }));
  return workedSnapshot<Line>(
    place,
    pick(locale, `Ví dụ “${rule}”${found}`, `Example “${rule}”${found}`),
    [
      { name: m.method_part(), kind: 'text', value: ({ name }) => name },
      { name: m.method_figure(), kind: 'text', value: ({ text }) => text },
      { name: m.method_how(), kind: 'text', value: ({ why }) => why }
    ],
    lines
  );
}

/** What a method makes of a series. */
export interface MethodVerdict {
  readonly method: string;
  readonly says: string;
  /** Its word as one of our statuses; null for the words of others. */
  readonly status: Status | null;
  readonly figure: number | null;
  /** What the figure is called. */
  readonly figureName: string;
}

export function publishedColumns(locale: Locale): readonly ShownColumn<MethodVerdict>[] {
  return [
    {
      key: 'method',
      name: m.method_method(),
      kind: 'text',
      value: ({ method }) => method,
      isRowHead: true,
      cell: ({ method }) => method
    },
    {
      key: 'says',
      name: m.method_says(),
      kind: 'text',
      value: ({ says }) => says,
      cell: ({ status, says }) => (status === null ? says : { status, isSample: false, flips: '' })
    },
    {
      key: 'figure',
      name: m.method_figure(),
      kind: 'number',
      value: ({ figure }) => (figure === null ? null : Number(figure.toFixed(4))),
      cell: ({ figure, figureName }) => ({
        line: [
          { text: figure === null ? m.method_not_computable() : formatNumber(figure, locale, 2) }
        ],
        notes: [figureName]
      })
    }
  ];
}

/** What published methods say of the same series. */
export function publishedSnapshot(
  place: SnapshotPlace,
  rows: readonly MethodVerdict[]
): FrozenSnapshot {
  const { locale } = place;
  const [ours] = rows;
  return workedSnapshot<MethodVerdict>(
    place,
    pick(
      locale,
      `Cùng một dãy số, các cách đã công bố nói khác nhau; Thước Đo nói “${ours?.says ?? ''}”`,
      `One series, and published methods differ; Thước Đo says “${ours?.says ?? ''}”`
    ),
    publishedColumns(locale),
    rows
  );
}
