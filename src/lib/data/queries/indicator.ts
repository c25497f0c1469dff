import type { DocumentRow } from '$lib/domain/document';
import type { Observation } from '$lib/domain/observation';
import type { Target } from '$lib/domain/target';
import { type Query, query } from '../query';
import { tableRows } from '../table-rows';
import { IN_FORCE } from './catalogue';

/** Every sourced figure of an indicator in units in force, with the words behind it. */
export const indicatorObservations = (indicator: string): Query<Observation> =>
  tableRows({
    name: 'indicator.observations',
    table: 'observations',
    where: `indicator = ? and ${IN_FORCE}`,
    params: [indicator],
    order: 'unit, period, observation'
  });

/** Every sourced target of an indicator. */
export const indicatorTargets = (indicator: string): Query<Target> =>
  tableRows({
    name: 'indicator.targets',
    table: 'targets',
    where: 'indicator = ?',
    params: [indicator],
    order: 'unit, ordinal, target'
  });

/** Documents that an indicator's definition, standards, figures or targets name. */
export const indicatorDocuments = (indicator: string): Query<DocumentRow> =>
  tableRows({
    name: 'indicator.documents',
    table: 'documents',
    tables: ['indicators', 'observations', 'standards', 'targets'],
    where: `document in (
      select document from observations where indicator = ? and ${IN_FORCE}
      union select document from targets where indicator = ?
      union select source from standards where indicator = ?
      union select unnest(string_split(legal_source, ';')) from indicators where indicator = ?)`,
    params: [indicator, indicator, indicator, indicator]
  });

/** A generated figure of a former unit. */
export interface FormerFigure {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: number | null;
  readonly comparator: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly standing: string;
  readonly provenance: string;
  readonly standard: string | null;
}

/** Yearly generated figures of an indicator in every former unit. */
export const formerFigures = (indicator: string): Query<FormerFigure> =>
  query<FormerFigure>({
    name: 'indicator.former-figures',
    tables: ['sample_observations_former'],
    columns: {
      unit: 'string',
      indicator: 'string',
      period: 'string',
      value: 'number?',
      comparator: 'string',
      numerator: 'number?',
      denominator: 'number?',
      standing: 'string',
      provenance: 'string',
      standard: 'string?'
    },
    sql: `select unit, indicator, period, value, comparator, numerator, denominator, standing,
        provenance, standard
      from sample_observations_former
      where indicator = ? and length(period) = 4 order by period, unit, standing`,
    params: [indicator]
  });

/** Generated figures of an indicator in every unit in force. */
export const sampleFigures = (indicator: string): Query<Observation> =>
  tableRows({
    name: 'indicator.sample-figures',
    table: 'sample_observations',
    where: 'indicator = ?',
    params: [indicator],
    order: 'unit, period, observation'
  });

/** Generated targets of an indicator. */
export const sampleTargets = (indicator: string): Query<Target> =>
  tableRows({
    name: 'indicator.sample-targets',
    table: 'sample_targets',
    where: 'indicator = ?',
    params: [indicator],
    order: 'unit, ordinal, target'
  });

export const examples: readonly Query<unknown>[] = [
  indicatorObservations('gia-dinh-van-hoa'),
  indicatorTargets('gia-dinh-van-hoa'),
  indicatorDocuments('ho-ngheo'),
  formerFigures('ho-ngheo'),
  sampleFigures('ho-ngheo'),
  sampleTargets('ho-ngheo')
];
