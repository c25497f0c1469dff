import type {
  Band,
  Criterion,
  CriterionGroup,
  Member,
  Score,
  Scoreboard,
  ScoreRule
} from '$lib/domain/scoring';
import { isStatus } from '$lib/domain/status';
import { cleanBeginning } from '../format/clean-text';

/** What a pack of tables says it is. */
const KIND = 'thuoc-do-cum-khoi';
const SHAPE = 1;
const MOST = 500;
const MOST_TEXT = 400;
/** Longer files are no pack. */
export const MOST_CHARACTERS = 20_000_000;
const MOST_POINTS = 10_000;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string =>
  typeof value === 'string' ? cleanBeginning(value, MOST_TEXT).trim() : '';
const points = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= MOST_POINTS
    ? value
    : null;
const cap = (value: unknown): number | null => {
  const most = points(value);
  return most === null || most < 0 ? null : most;
};

/** Sound entries of a list; the others are left out. */
function listOf<Row>(value: unknown, read: (fields: Fields) => Row | null): readonly Row[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST * 20).flatMap((entry: unknown) => {
    const row = isFields(entry) ? read(entry) : null;
    return row === null ? [] : [row];
  });
}

function ruleOf(value: unknown): ScoreRule {
  if (!isFields(value)) return { kind: 'hand' };
  const indicator = text(value['indicator']);
  if (value['kind'] === 'count') return { kind: 'count', each: points(value['each']) ?? 0 };
  if (indicator === '') return { kind: 'hand' };
  if (value['kind'] === 'steps') {
    const steps = listOf(value['steps'], (step) => {
      const [from, given] = [points(step['from']), points(step['points'])];
      return from === null || given === null ? null : { from, points: given };
    });
    return { kind: 'steps', indicator, steps };
  }
  if (value['kind'] !== 'status' || !isFields(value['shares'])) return { kind: 'hand' };
  const shares = Object.entries(value['shares']).flatMap(([status, share]) => {
    const part = points(share);
    return isStatus(status) && part !== null && part >= 0 && part <= 1
      ? [[status, part] as const]
      : [];
  });
  return { kind: 'status', indicator, shares: Object.fromEntries(shares) };
}

const criterionOf = (row: Fields): Criterion | null => {
  const [id, max] = [text(row['id']), cap(row['max'])];
  const kind = row['kind'];
  if (id === '' || max === null) return null;
  return {
    id,
    group: text(row['group']),
    name: text(row['name']),
    kind: kind === 'plus' || kind === 'minus' ? kind : 'points',
    max,
    rule: ruleOf(row['rule'])
  };
};

const groupOf = (row: Fields): CriterionGroup | null => {
  const id = text(row['id']);
  return id === '' ? null : { id, name: text(row['name']), cap: cap(row['cap']) };
};

const memberOf = (row: Fields): Member | null => {
  const [id, unit] = [text(row['id']), text(row['unit'])];
  return id === ''
    ? null
    : { id, name: text(row['name']), unit: /^moi-\d{3,6}$/.test(unit) ? unit : null };
};

const bandOf = (row: Fields): Band | null => {
  const from = points(row['from']);
  return from === null ? null : { name: text(row['name']), from };
};

const scoreOf = (row: Fields): Score | null => {
  const [member, criterion] = [text(row['member']), text(row['criterion'])];
  if (member === '' || criterion === '') return null;
  return {
    member,
    criterion,
    self: cap(row['self']),
    checked: cap(row['checked']),
    council: cap(row['council']),
    reason: text(row['reason'])
  };
};

/** A table as it was written by any edition; null where it is none. What is unsound in it is left out. */
export function readBoard(value: unknown): Scoreboard | null {
  if (!isFields(value)) return null;
  const id = text(value['id']);
  if (!/^[a-z0-9-]{1,40}$/.test(id)) return null;
  const criteria = listOf(value['criteria'], criterionOf).slice(0, MOST);
  const members = listOf(value['members'], memberOf).slice(0, MOST);
  return {
    id,
    name: text(value['name']),
    period: text(value['period']),
    isExample: value['isExample'] === true,
    groups: listOf(value['groups'], groupOf).slice(0, MOST),
    criteria,
    bands: listOf(value['bands'], bandOf).slice(0, MOST),
    bonusCap: cap(value['bonusCap']),
    totalCap: cap(value['totalCap']),
    members,
    scores: listOf(value['scores'], scoreOf).filter(
      (score) =>
        members.some((row) => row.id === score.member) &&
        criteria.some((row) => row.id === score.criterion)
    )
  };
}

/** The tables of a pack; null where the text is none. */
export function readPack(json: string): readonly Scoreboard[] | null {
  if (json.length > MOST_CHARACTERS) return null;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isFields(value) || value['kind'] !== KIND || !Array.isArray(value['boards'])) return null;
  return value['boards'].slice(0, MOST).flatMap((board: unknown) => readBoard(board) ?? []);
}

/** Tables as a text that `readPack` reads. */
export function writtenPack(boards: readonly Scoreboard[]): string {
  return `${JSON.stringify({ kind: KIND, shape: SHAPE, boards }, null, 2)}\n`;
}
