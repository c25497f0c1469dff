import { peopleShareOf, type Lineage } from '../lineage';
import type { OwnKnowledge } from './own-knowledge';
import type { Known } from './sum';

/**
 * Where a share came from: what the resolution says moved, a document, the reader, the reader's shares of
 * all other successors (`complement`), or nowhere yet.
 */
export type ShareOrigin = 'basis' | 'published' | 'own' | 'complement' | 'unknown';

/** A share as people lived in another year: it is said beside what is not known, never in its place. */
export interface ShareEstimate {
  readonly value: number;
  readonly asOf: number;
}

/** A share of a former unit's households or people; `most` is what the other successors leave over. */
export interface Share {
  readonly value: Known;
  readonly most: number;
  readonly origin: ShareOrigin;
  /** Only where nothing is known but a count of another year. */
  readonly estimate?: ShareEstimate;
}

export type ShareKind = 'households' | 'people';

/** What a transfer says about shares. */
export type Transfer = Pick<
  Lineage,
  'unit' | 'former' | 'basis' | 'household_share' | 'population_share'
> & { readonly share_as_of?: Known };

function ownShareOf(row: Transfer, kind: ShareKind, own: OwnKnowledge): Known {
  const entry = own.shares.find((s) => s.unit === row.unit && s.former === row.former);
  return entry?.[kind] ?? null;
}

/** The share of one kind as stated for the transfer itself, before the other successors are asked. */
export function statedShareOf(row: Transfer, kind: ShareKind, own: OwnKnowledge): Share {
  const decided = peopleShareOf(row.basis);
  if (decided !== null) return { value: decided, most: decided, origin: 'basis' };
  const published = kind === 'households' ? row.household_share : row.population_share;
  const asOf = row.share_as_of ?? null;
  if (published !== null && asOf === null) {
    return { value: published, most: published, origin: 'published' };
  }
  const typed = ownShareOf(row, kind, own);
  if (typed !== null) return { value: typed, most: typed, origin: 'own' };
  const unknown: Share = { value: null, most: 1, origin: 'unknown' };
  return published === null || asOf === null
    ? unknown
    : { ...unknown, estimate: { value: published, asOf } };
}

/**
 * The share of a former unit that went to a unit. A share not stated follows from the others when all of
 * them are; otherwise it lies between 0 and what they leave. Null value when unknown; a transfer that is
 * not listed moved nothing.
 */
export function shareOf(
  unit: string,
  former: string,
  kind: ShareKind,
  transfers: readonly Transfer[],
  own: OwnKnowledge
): Share {
  const ofFormer = transfers.filter((row) => row.former === former);
  const row = ofFormer.find((each) => each.unit === unit);
  if (row === undefined) return { value: 0, most: 0, origin: 'basis' };
  const stated = statedShareOf(row, kind, own);
  if (stated.value !== null) return stated;
  const others = ofFormer
    .filter((each) => each !== row)
    .map((each) => statedShareOf(each, kind, own).value);
  const left = Math.max(0, 1 - others.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  const isLast = others.length > 0 && others.every((value) => value !== null);
  return isLast ? { value: left, most: left, origin: 'complement' } : { ...stated, most: left };
}

/**
 * The share to use, whatever an indicator counts: households where they are known, people in their place,
 * as the method orders proxies. While neither is known, the narrower of what the other successors leave.
 */
export function bestShareOf(
  unit: string,
  former: string,
  transfers: readonly Transfer[],
  own: OwnKnowledge
): Share & { readonly kind: ShareKind } {
  const households = shareOf(unit, former, 'households', transfers, own);
  if (households.value !== null) return { ...households, kind: 'households' };
  const people = shareOf(unit, former, 'people', transfers, own);
  return people.value !== null || people.most < households.most
    ? { ...people, kind: 'people' }
    : { ...households, kind: 'households' };
}
