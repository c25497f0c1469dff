import { pick } from '$lib/components/export/finding-words';
import type { FrozenSnapshot } from '$lib/components/export/frozen-snapshot';
import type { SnapshotPlace } from '$lib/components/export/snapshot-place';
import { m } from '$lib/paraglide/messages';
import { workedSnapshot } from './method-snapshots';

interface MergePart {
  readonly name: string;
  readonly poor: number;
  readonly households: number;
  readonly isDivided: boolean;
}

interface MergeInput {
  readonly parts: readonly MergePart[];
  /** Rate of each part in percent points; null where it cannot be computed. */
  readonly rates: readonly (number | null)[];
  /** The merged rate in words, and its range where a share is unknown. */
  readonly merged: string;
  readonly range: string | null;
}

interface MergeLine extends MergePart {
  readonly rate: number | null;
}

/** Adding up rates of former units, as the page works it. */
export function mergeSnapshot(place: SnapshotPlace, input: MergeInput): FrozenSnapshot {
  const { locale } = place;
  const { parts, rates, merged, range } = input;
  const rows = parts.map((part, at): MergeLine => ({ ...part, rate: rates[at] ?? null }));
  const title = pick(
    locale,
    `Cộng tử số, cộng mẫu số rồi chia: tỷ lệ gộp là ${range ?? merged}`,
    `Add numerators, add denominators, divide: the merged rate is ${range ?? merged}`
  );
  return workedSnapshot<MergeLine>(
    place,
    title,
    [
      {
        name: m.method_former(),
        kind: 'text',
        value: ({ name }) => m.method_former_name({ name })
      },
      { name: m.method_poor(), kind: 'number', value: ({ poor }) => poor },
      { name: m.method_households(), kind: 'number', value: ({ households }) => households },
      {
        name: `${m.method_rate()} (%)`,
        kind: 'percent',
        value: ({ rate }) => (rate === null ? null : Number(rate.toFixed(2)))
      },
      {
        name: m.method_divided(),
        kind: 'text',
        value: ({ isDivided }) => (isDivided ? pick(locale, 'có', 'yes') : null)
      }
    ],
    rows
  );
}

interface Verdict {
  readonly method: string;
  readonly says: string;
  readonly figure: number | null;
}

/** What published methods say of the same series. */
export function publishedSnapshot(place: SnapshotPlace, rows: readonly Verdict[]): FrozenSnapshot {
  const { locale } = place;
  const [ours] = rows;
  return workedSnapshot<Verdict>(
    place,
    pick(
      locale,
      `Cùng một dãy số, các cách đã công bố nói khác nhau; Thước Đo nói “${ours?.says ?? ''}”`,
      `One series, and published methods differ; Thước Đo says “${ours?.says ?? ''}”`
    ),
    [
      { name: m.method_method(), kind: 'text', value: ({ method }) => method },
      { name: m.method_says(), kind: 'text', value: ({ says }) => says },
      {
        name: m.method_figure(),
        kind: 'number',
        value: ({ figure }) => (figure === null ? null : Number(figure.toFixed(4)))
      }
    ],
    rows
  );
}
