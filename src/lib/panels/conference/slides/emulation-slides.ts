import type { Commendation } from '$lib/domain/commendation';
import { groupBy } from '$lib/domain/group-by';
import type { NamedMovement } from '$lib/domain/known';
import { launcherOf } from '$lib/domain/movement';
import type { Locale } from '$lib/domain/text';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatRecipient } from '$lib/format/commendation';
import { formatLauncher } from '$lib/format/launcher';
import { formatNumber } from '$lib/format/number';
import { formatPeriod } from '$lib/format/period';
import { m } from '$lib/paraglide/messages';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { launcherWords } from '$lib/panels/launcher-words';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { citedLines, fewCitedLines } from '$lib/panels/source-lines';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { pick } from '$lib/panels/target/finding-words';
import type { UnitPanelScene } from '$lib/panels/unit/panel-scene';

interface Launched {
  readonly launcher: string;
  readonly movements: readonly NamedMovement[];
}

/** Movements by who launched them as a document states it, the most first. */
export function launchedOf(
  movements: readonly NamedMovement[],
  locale: Locale
): readonly Launched[] {
  const groups = groupBy(movements, ({ places }) => {
    const stated = places.flatMap((place) => launcherOf(place).by ?? []);
    return [...new Set(stated)].join('; ');
  });
  return [...groups]
    .map(([by, own]) => ({
      launcher: by === '' ? formatLauncher({ by: null, instead: null }, locale) : by,
      movements: own
    }))
    .sort((a, b) => b.movements.length - a.movements.length);
}

/** As many names as a row of a slide holds, and how many more there are. */
function someNames(movements: readonly NamedMovement[], locale: Locale): string {
  const names = movements.map(({ name }) => name);
  const shown: string[] = [];
  for (const name of [...names].sort((a, b) => a.length - b.length)) {
    if (shown.length > 0 && [...shown, name].join('; ').length > MOST_NAMES) break;
    shown.push(name);
  }
  const more = names.length - shown.length;
  const rest = pick(locale, `; và ${more} phong trào khác`, `; and ${more} more`);
  return shown.join('; ') + (more === 0 ? '' : rest);
}

const MOST_NAMES = 64;

/** The movements that the unit's own documents name, by who launched them. */
export function movementsSlide(
  { unit, said, documents }: UnitPanelScene,
  place: SnapshotPlace
): FrozenSnapshot | null {
  const { locale } = place;
  const { movements } = said;
  if (movements.length === 0) return null;
  const places = movements.flatMap((movement) => movement.places);
  const rows = launchedOf(movements, locale);
  return tableSnapshot<Launched>(place, {
    title: m.emulation_movements_title({
      name: unitTitleOf(unit, locale),
      count: movements.length
    }),
    subtitle: pick(
      locale,
      `Theo người phát động mà văn bản của ${unitNameOf(unit, locale)} nêu`,
      `By who launched them, as the documents of ${unitNameOf(unit, locale)} state`
    ),
    columns: [
      {
        name: pick(locale, 'Phát động', 'Launched by'),
        kind: 'text',
        value: ({ launcher }) => launcher
      },
      {
        name: pick(locale, 'Số', 'Count'),
        kind: 'number',
        value: (row) => row.movements.length
      },
      {
        name: m.emulation_movement(),
        kind: 'text',
        value: (row) => row.movements.map(({ name }) => name).join('; '),
        shown: (row) => someNames(row.movements, locale)
      }
    ],
    rows,
    sourceLines: fewCitedLines(places, documents, locale),
    sample: false,
    sheetName: m.emulation_movements(),
    notes: movements
      .map(
        (movement) =>
          `“${movement.name}”: ${launcherWords(movement.places, documents, locale)}. ${citedLines(movement.places, documents, locale).join('; ')}`
      )
      .join('\n'),
    fileParts: [unitNameOf(unit, 'vi'), 'phong trào thi đua']
  });
}

/** Commendations of one kind at one occasion: they are counted apart by recipient and never summed. */
interface Given {
  readonly first: Commendation;
  readonly rows: readonly Commendation[];
}

export function givenOf(rows: readonly Commendation[]): readonly Given[] {
  const groups = groupBy(rows, (row) =>
    [row.form, row.awarded_by, row.period, row.occasion].join('\n')
  );
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ first, rows: own }];
  });
}

/** "10 tập thể, 20 cá nhân": collectives first, as offices list them. */
export function givenCounts({ rows }: Given, locale: Locale): string {
  return [...rows]
    .sort((a, b) => b.recipient.localeCompare(a.recipient, 'vi'))
    .map(
      ({ count, recipient }) =>
        `${formatNumber(count, locale)} ${formatRecipient(recipient, locale)}`
    )
    .join(', ');
}

/** Commendations as the unit's documents count them. */
export function commendationsSlide(
  { unit, said, documents }: UnitPanelScene,
  place: SnapshotPlace
): FrozenSnapshot | null {
  const { locale } = place;
  const { commendations } = said;
  const given = givenOf(commendations);
  const [first] = [...given].sort(
    (a, b) =>
      b.rows.reduce((sum, { count }) => sum + count, 0) -
      a.rows.reduce((sum, { count }) => sum + count, 0)
  );
  if (first === undefined) return null;
  const { form, awarded_by: giver, period } = first.first;
  const when = formatPeriod(period, locale, null);
  return tableSnapshot<Given>(place, {
    title: pick(
      locale,
      `${giver}: ${form.charAt(0).toLocaleLowerCase('vi')}${form.slice(1)} ${givenCounts(first, locale)}, ${when}`,
      `${giver}: ${form}, ${givenCounts(first, locale)}, ${when}`
    ),
    subtitle: pick(
      locale,
      `Khen thưởng nêu trong văn bản của ${unitNameOf(unit, locale)}; số đếm, không nêu tên`,
      `Commendations in the documents of ${unitNameOf(unit, locale)}; counts, no names`
    ),
    columns: [
      { name: pick(locale, 'Hình thức', 'Form'), kind: 'text', value: (one) => one.first.form },
      {
        name: pick(locale, 'Cấp khen', 'Awarded by'),
        kind: 'text',
        value: (one) => one.first.awarded_by
      },
      {
        name: pick(locale, 'Số lượng', 'Count'),
        kind: 'text',
        value: (one) => givenCounts(one, locale)
      },
      { name: m.emulation_occasion(), kind: 'text', value: (one) => one.first.occasion },
      {
        name: m.unit_figure_period(),
        kind: 'text',
        value: (one) => formatPeriod(one.first.period, locale, null),
        shown: null
      }
    ],
    rows: given,
    sourceLines: fewCitedLines(commendations, documents, locale),
    sample: false,
    sheetName: m.unit_commendations(),
    notes: given
      .map(
        (one) =>
          `${one.first.form}, ${one.first.awarded_by}: ${givenCounts(one, locale)} (${formatPeriod(one.first.period, locale, null)}). ${citedLines(one.rows, documents, locale).join('; ')}`
      )
      .join('\n'),
    fileParts: [unitNameOf(unit, 'vi'), 'khen thưởng']
  });
}
