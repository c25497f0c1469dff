import { pick } from '$lib/panels/target/finding-words';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { citedLines, fewCitedLines } from '$lib/panels/source-lines';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import type { Commendation } from '$lib/domain/commendation';
import type { DocumentRow } from '$lib/domain/document';
import type { Unit } from '$lib/domain/unit';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatRecipient } from '$lib/format/commendation';
import { formatPeriod } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';

interface CommendationsInput {
  readonly unit: Unit;
  readonly commendations: readonly Commendation[];
  readonly documents: ReadonlyMap<string, DocumentRow>;
}

/** Counts of commendations that a unit's documents state. They are not summed: forms may overlap. */
export function commendationsSnapshot(
  place: SnapshotPlace,
  input: CommendationsInput
): FrozenSnapshot {
  const { locale } = place;
  const { unit, commendations: rows, documents } = input;
  return tableSnapshot<Commendation>(place, {
    title: pick(
      locale,
      `${unitTitleOf(unit, locale)}: ${rows.length} số liệu khen thưởng có nguồn`,
      `${unitTitleOf(unit, locale)}: ${rows.length} sourced counts of commendations`
    ),
    subtitle: pick(
      locale,
      `Số lượt khen theo đối tượng và hình thức, ${unitNameOf(unit, locale)}`,
      `Commendations by recipient and form, ${unitNameOf(unit, locale)}`
    ),
    columns: [
      {
        name: pick(locale, 'Đối tượng', 'Recipient'),
        kind: 'text',
        value: ({ recipient }) => formatRecipient(recipient, locale)
      },
      { name: pick(locale, 'Hình thức', 'Form'), kind: 'text', value: ({ form }) => form },
      { name: pick(locale, 'Số lượng', 'Count'), kind: 'number', value: ({ count }) => count },
      {
        name: m.unit_figure_period(),
        kind: 'text',
        value: ({ period }) => formatPeriod(period, locale, null)
      },
      {
        name: pick(locale, 'Cấp khen', 'Awarded by'),
        kind: 'text',
        value: ({ awarded_by }) => awarded_by
      },
      {
        name: m.emulation_occasion(),
        kind: 'text',
        value: ({ occasion }) => occasion,
        shown: null
      },
      {
        name: m.unit_figure_source(),
        kind: 'text',
        value: (row) => citedLines([row], documents, locale)[0] ?? null,
        shown: null
      }
    ],
    rows,
    sourceLines: fewCitedLines(rows, documents, locale),
    sample: false,
    sheetName: m.unit_commendations(),
    fileParts: [unitNameOf(unit, 'vi'), 'khen thưởng']
  });
}
