import {
  groupPointsOf,
  type RankedMember,
  ranking,
  type Scoreboard,
  type Stage,
  STAGES,
  totalOf
} from '$lib/domain/scoring';
import type { Locale } from '$lib/domain/text';
import { decimalsWrittenOf } from '$lib/format/decimals';
import { formatNumber } from '$lib/format/number';
import type { PanelWords, TablePanel } from '$lib/panels/panel';
import type { ShownColumn } from '$lib/panels/shown-table';
import type { WordsCell } from '$lib/panels/table-cell';
import { m } from '$lib/paraglide/messages';
import { setWords } from '$lib/set/set';

/** The name of a stage. */
export function stageName(stage: Stage, locale: Locale): string {
  const names = {
    self: m.scoring_self,
    checked: m.scoring_checked,
    council: m.scoring_council
  };
  return names[stage]({}, { locale });
}

/** Points as they are read; "chưa chấm" where none were given. */
export function pointsText(points: number | null, locale: Locale): string {
  return points === null
    ? m.scoring_open({}, { locale })
    : formatNumber(points, locale, decimalsWrittenOf(points));
}

const pointsCell = (points: number | null, locale: Locale, isStrong = false): WordsCell => ({
  text: pointsText(points, locale),
  isAbsent: points === null,
  isStrong: isStrong && points !== null
});

/** What a table is called, with its period; an example says so. */
export function boardTitle({ name, period, isExample }: Scoreboard, locale: Locale): string {
  const title = [name, period].filter((part) => part !== '').join(', ');
  return isExample ? `${title} (${m.scoring_example_mark(setWords(locale), { locale })})` : title;
}

/** The place that nothing open can change any more, else null: no rank is claimed before. */
function settledRank({ rank, best, worst }: RankedMember): number | null {
  return best === worst ? rank : null;
}

/** Places that are still possible: "1–3", or one. */
export function placesText({ best, worst }: RankedMember): string {
  return best === worst ? String(best) : `${best}–${worst}`;
}

function wordsOf(board: Scoreboard, title: string, sheetName: string, locale: Locale): PanelWords {
  return {
    title,
    subtitle: m.scoring_subtitle(
      { criteria: board.criteria.length, members: board.members.length },
      { locale }
    ),
    sourceLines: [
      board.isExample ? m.scoring_example_source({}, { locale }) : m.scoring_source({}, { locale })
    ],
    sample: false,
    own: true,
    sheetName,
    fileParts: ['cụm khối', board.name, board.period]
  };
}

const placesColumn = (name: string): ShownColumn<RankedMember> => ({
  key: 'places',
  name,
  kind: 'text',
  value: placesText,
  align: 'end',
  cell: placesText
});

function bandColumn(locale: Locale): ShownColumn<RankedMember> {
  const none = m.scoring_no_band({}, { locale });
  return {
    key: 'band',
    name: m.scoring_band({}, { locale }),
    kind: 'text',
    value: ({ band }) => band?.name ?? null,
    none,
    cell: ({ band }) => band?.name ?? { text: none, isAbsent: true }
  };
}

/** Members by their points at a stage, with the places that what is open leaves possible. */
export function rankingPanel(
  board: Scoreboard,
  stage: Stage,
  locale: Locale
): TablePanel<RankedMember> {
  const rows = ranking(board, stage);
  const end = Math.max(1, ...rows.map(({ sheet }) => sheet.high));
  const open = rows.filter(({ sheet }) => sheet.open > 0).length;
  return {
    columns: [
      {
        key: 'rank',
        name: m.scoring_rank({}, { locale }),
        kind: 'number',
        value: settledRank,
        none: '–',
        align: 'end',
        width: { screen: '4rem' },
        cell: (row) => {
          const rank = settledRank(row);
          return rank === null
            ? { text: '–', isAbsent: true }
            : { text: String(rank), isStrong: true };
        }
      },
      {
        key: 'member',
        name: m.scoring_member({}, { locale }),
        kind: 'text',
        value: ({ member }) => member.name,
        isRowHead: true,
        width: { screen: '24%' },
        cell: (row) => ({
          text: row.member.name,
          ...(row.isTied && settledRank(row) !== null
            ? { note: m.scoring_tied({}, { locale }) }
            : {})
        })
      },
      {
        key: 'bar',
        name: m.scoring_scale({}, { locale }),
        kind: 'text',
        value: null,
        cell: ({ sheet }) => ({
          bar: { from: 0, to: (sheet.total ?? 0) / end },
          text: '',
          colour: 'var(--brand)',
          isHatched: false
        })
      },
      ...STAGES.map((each): ShownColumn<RankedMember> => ({
        key: each,
        name: stageName(each, locale),
        kind: 'number',
        value: ({ member }) => totalOf(board, member.id, each).total,
        none: m.scoring_open({}, { locale }),
        align: 'end',
        cell: ({ member }) =>
          pointsCell(totalOf(board, member.id, each).total, locale, each === stage)
      })),
      placesColumn(m.scoring_places({}, { locale })),
      bandColumn(locale)
    ],
    rows,
    words: () =>
      wordsOf(
        board,
        `${boardTitle(board, locale)}: ${
          open > 0
            ? m.scoring_ranking_open({ open, members: rows.length }, { locale })
            : m.scoring_ranking_done({ stage: stageName(stage, locale) }, { locale })
        }`,
        m.scoring_ranking({}, { locale }),
        locale
      )
  };
}

/** The table of the minutes: points by group, total, place and band, as the council gave them. */
export function minutesPanel(board: Scoreboard, locale: Locale): TablePanel<RankedMember> {
  const stage = 'council';
  return {
    columns: [
      {
        key: 'member',
        name: m.scoring_member({}, { locale }),
        kind: 'text',
        value: ({ member }) => member.name,
        isRowHead: true,
        cell: ({ member }) => member.name
      },
      ...board.groups.map(({ id, name }): ShownColumn<RankedMember> => ({
        key: `group-${id}`,
        name,
        kind: 'number',
        isNameFixed: true,
        value: ({ member }) => groupPointsOf(board, member.id, id, stage),
        none: m.scoring_open({}, { locale }),
        align: 'end',
        cell: ({ member }) => pointsCell(groupPointsOf(board, member.id, id, stage), locale)
      })),
      {
        key: 'total',
        name: m.scoring_total({}, { locale }),
        kind: 'number',
        value: ({ sheet }) => sheet.total,
        none: m.scoring_open({}, { locale }),
        align: 'end',
        cell: ({ sheet }) => pointsCell(sheet.total, locale, true)
      },
      {
        key: 'open',
        name: m.scoring_open_count({}, { locale }),
        kind: 'number',
        value: ({ sheet }) => sheet.open,
        align: 'end',
        cell: ({ sheet }) => String(sheet.open)
      },
      placesColumn(m.scoring_rank({}, { locale })),
      bandColumn(locale)
    ],
    rows: ranking(board, stage),
    words: () =>
      wordsOf(
        board,
        m.scoring_minutes_title({ board: boardTitle(board, locale) }, { locale }),
        m.scoring_minutes({}, { locale }),
        locale
      )
  };
}
