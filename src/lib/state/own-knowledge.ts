import { cleanText } from '../format/clean-text';
import {
  NOTHING_OWN,
  type OwnFigure,
  type OwnKnowledge,
  type OwnShare
} from '$lib/domain/merge/own-knowledge';

const KEY = 'thuoc-do:own-knowledge';
/** Longer stored text is not ours: a reader types hundreds of entries at most. */
const MOST = 500_000;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const textOrNull = (value: unknown): string | null => (isText(value) ? cleanText(value) : null);
const numberOrNull = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

function toShare(value: unknown): OwnShare | null {
  if (!isFields(value)) return null;
  const { unit, former } = value;
  const households = numberOrNull(value['households']);
  const people = numberOrNull(value['people']);
  const isShare = [households, people].every(
    (share) => share === null || (share >= 0 && share <= 1)
  );
  if (!isText(unit) || !isText(former) || !isShare) return null;
  if (households === null && people === null) return null;
  return { unit, former, households, people, note: textOrNull(value['note']) };
}

function toFigure(entry: unknown): OwnFigure | null {
  if (!isFields(entry)) return null;
  const { unit, indicator, period } = entry;
  if (!isText(unit) || !isText(indicator) || !isText(period)) return null;
  const value = numberOrNull(entry['value']);
  const numerator = numberOrNull(entry['numerator']);
  const denominator = numberOrNull(entry['denominator']);
  if (value === null && numerator === null && denominator === null) return null;
  const to = textOrNull(entry['to']);
  return {
    unit,
    to,
    indicator,
    period,
    value,
    numerator,
    denominator,
    note: textOrNull(entry['note'])
  };
}

function listOf<T>(value: unknown, read: (entry: unknown) => T | null): T[] {
  return Array.isArray(value) ? value.map(read).filter((entry) => entry !== null) : [];
}

/** Reads what was kept; whatever is broken or of another shape is dropped, never guessed. */
export function parseKept(text: string | null): OwnKnowledge {
  if (text === null || text.length > MOST) return NOTHING_OWN;
  try {
    const kept: unknown = JSON.parse(text);
    if (!isFields(kept)) return NOTHING_OWN;
    return { shares: listOf(kept['shares'], toShare), figures: listOf(kept['figures'], toFigure) };
  } catch {
    return NOTHING_OWN;
  }
}

/** Where knowledge is kept; the browser's storage fits. */
export interface Keeper {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

/** What is kept; nothing where the browser refuses storage. */
export function readKept(keeper: Keeper): OwnKnowledge {
  try {
    return parseKept(keeper.getItem(KEY));
  } catch {
    return NOTHING_OWN;
  }
}

/** Keeps knowledge; false when the browser refuses, so that the page can say it lasts only as long as it is open. */
export function keep(keeper: Keeper, own: OwnKnowledge): boolean {
  try {
    if (own.shares.length + own.figures.length === 0) keeper.removeItem(KEY);
    else keeper.setItem(KEY, JSON.stringify(own));
    return true;
  } catch {
    return false;
  }
}

/** Whether a storage event is about it; null is everything cleared. */
export function isAboutOwn(key: string | null): boolean {
  return key === null || key === KEY;
}
