import type { DocumentRow } from '$lib/domain/document';
import { calledIn, launcherOf, statedLaunchersOf } from '$lib/domain/movement';
import type { Locale } from '$lib/domain/text';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { indicatorPathOf, unitPathOf } from '$lib/format/address';
import { formatYears } from '$lib/format/period';
import { launcherWords } from '$lib/panels/launcher-words';
import type { TablePanel } from '$lib/panels/panel';
import { citedLines, fewCitedLines } from '$lib/panels/source-lines';
import type { LineCell, WordsCell } from '$lib/panels/table-cell';
import { m } from '$lib/paraglide/messages';
import type { ListedMovement } from './movement-scene';

const CALLED_EN: Readonly<Record<string, string>> = {
  'phong trào': 'movement',
  'phong trào thi đua': 'emulation movement',
  'đợt thi đua': 'emulation drive',
  'cuộc vận động': 'campaign'
};

/** What documents call a movement; empty where none says. */
function calledWords({ places }: Pick<ListedMovement, 'places'>, locale: Locale): string {
  return calledIn(places)
    .map((word) => (locale === 'en' ? (CALLED_EN[word] ?? word) : word))
    .join(', ');
}

/** Who launched it, as a group of the list: one launcher, several by different documents, or not stated. */
function groupOf({ places }: ListedMovement, locale: Locale): string {
  const [first, ...more] = statedLaunchersOf(places);
  if (first === undefined) return m.emulation_group_unstated({}, { locale });
  return more.length > 0 ? m.emulation_group_several({}, { locale }) : first;
}

/** Under a name: who launched it by each document, where its group does not say all of it. */
function launcherNote(row: ListedMovement, documents: Documents, locale: Locale): string | null {
  const stated = statedLaunchersOf(row.places).length;
  const isMixed = row.places.some((place) => launcherOf(place).by === null) && stated > 0;
  const saysMore = row.places.some((place) => launcherOf(place).instead !== null);
  return stated > 1 || isMixed || saysMore ? launcherWords(row.places, documents, locale) : null;
}

type Documents = ReadonlyMap<string, DocumentRow>;

/** The years a document states; null where none does. */
function yearsOf({ from, to }: ListedMovement): string | null {
  if (from === null || to === null) return from ?? to;
  return from === to ? from : formatYears(from, to);
}

/** Movements under who launched them: launchers that are stated first, the most movements on top. */
export function byLauncher(
  rows: readonly ListedMovement[],
  locale: Locale
): readonly ListedMovement[] {
  const order = new Intl.Collator('vi');
  const counts = new Map<string, number>();
  for (const row of rows) {
    const group = groupOf(row, locale);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const late: readonly string[] = [
    m.emulation_group_several({}, { locale }),
    m.emulation_group_unstated({}, { locale })
  ];
  const rank = (group: string): number => late.indexOf(group);
  return [...rows].sort((a, b) => {
    const [one, other] = [groupOf(a, locale), groupOf(b, locale)];
    if (one === other) return b.units.length - a.units.length || order.compare(a.name, b.name);
    return (
      rank(one) - rank(other) ||
      (counts.get(other) ?? 0) - (counts.get(one) ?? 0) ||
      order.compare(one, other)
    );
  });
}

/** Movements by who launched them, with what documents call them, their years, units and indicators. */
export function movementListPanel(
  rows: readonly ListedMovement[],
  documents: Documents,
  locale: Locale
): TablePanel<ListedMovement> {
  const none = m.emulation_unstated({}, { locale });
  const absent: WordsCell = { text: none, isAbsent: true };
  const unitNames = ({ units }: ListedMovement): string =>
    units.map((unit) => unitTitleOf(unit, locale)).join(', ');
  const shortOf = ({ short, short_en }: ListedMovement['indicators'][number]): string =>
    locale === 'en' ? short_en : short;
  const indicatorCell = ({ indicators }: ListedMovement): WordsCell | LineCell =>
    indicators.length === 0
      ? { text: m.emulation_no_indicator({}, { locale }), isAbsent: true }
      : {
          line: indicators.map((row) => ({
            text: shortOf(row),
            href: indicatorPathOf(row.indicator)
          })),
          notes: []
        };
  const stated = rows.filter(({ places }) => statedLaunchersOf(places).length > 0).length;
  return {
    columns: [
      {
        key: 'name',
        name: m.emulation_movement({}, { locale }),
        kind: 'text',
        value: ({ name }) => name,
        isRowHead: true,
        width: { screen: '34%' },
        cell: (row) => {
          const note = launcherNote(row, documents, locale);
          return note === null ? { text: row.name } : { text: row.name, note };
        }
      },
      {
        name: m.emulation_launcher({}, { locale }),
        kind: 'text',
        value: ({ places }) => launcherWords(places, documents, locale)
      },
      {
        key: 'called',
        name: m.emulation_called({}, { locale }),
        kind: 'text',
        value: (row) => calledWords(row, locale) || null,
        none,
        width: { screen: '14%' },
        cell: (row) => calledWords(row, locale) || absent
      },
      {
        key: 'years',
        name: m.emulation_years({}, { locale }),
        kind: 'text',
        value: yearsOf,
        none,
        width: { screen: '11%' },
        cell: (row) => yearsOf(row) ?? absent
      },
      {
        key: 'units',
        name: m.emulation_named_by({}, { locale }),
        kind: 'text',
        value: unitNames,
        shown: null,
        width: { screen: '17%' },
        cell: ({ units }) => ({
          line: units.map((unit) => ({
            text: unit.name,
            href: unitPathOf(unit),
            title: unitNameOf(unit, locale)
          })),
          notes: []
        })
      },
      {
        key: 'indicators',
        name: m.emulation_works_for({}, { locale }),
        kind: 'text',
        value: ({ indicators }) => indicators.map(shortOf).join('; ') || null,
        shown: null,
        cell: indicatorCell
      },
      {
        name: m.unit_figure_source({}, { locale }),
        kind: 'text',
        value: ({ places }) => citedLines(places, documents, locale).join('; ') || null,
        shown: null
      },
      {
        name: m.emulation_quote({}, { locale }),
        kind: 'text',
        value: ({ places }) => places.flatMap(({ quote }) => quote ?? []).join('; ') || null,
        shown: null
      }
    ],
    rows,
    groupOf: (row) => groupOf(row, locale),
    words: () => ({
      title: m.emulation_list_title(
        { count: rows.length, stated, unstated: rows.length - stated },
        { locale }
      ),
      subtitle: m.emulation_movements_subtitle({}, { locale }),
      sourceLines: fewCitedLines(
        rows.flatMap(({ places }) => places),
        documents,
        locale
      ),
      sample: false,
      sheetName: m.emulation_movements({}, { locale }),
      fileParts: ['phong trào thi đua']
    })
  };
}
