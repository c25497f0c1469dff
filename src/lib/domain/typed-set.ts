import type { OwnFigure, OwnKnowledge } from './merge/own-knowledge';
import type { Observation } from './observation';
import { type OwnSet, ownDocumentOf } from './own-set';

/** Names the set of what is typed in about mergers. */
export const TYPED = 'typed';

function figureOf(figure: OwnFigure): Observation {
  const { unit, indicator, period, value, numerator, denominator, note } = figure;
  return {
    observation: `${ownDocumentOf(TYPED)} ${unit} ${indicator} ${period}`,
    unit,
    indicator,
    period,
    as_of: null,
    value,
    value_max: null,
    comparator: '=',
    numerator,
    denominator,
    standing: 'final',
    provenance: 'own',
    standard: null,
    document: ownDocumentOf(TYPED),
    section: null,
    quote: null,
    formula: null,
    note,
    note_en: null
  };
}

/**
 * What a reader typed in, as a set like those of files. Figures of whole units are its rows and lead: each was
 * typed for this very place. Lists of what moved and shares count no whole unit.
 */
export function typedSetOf(own: OwnKnowledge, name: string, isOn: boolean): OwnSet {
  return {
    id: TYPED,
    name,
    file: '',
    day: '',
    isOn,
    leads: true,
    observations: own.figures.filter((figure) => figure.to === null).map(figureOf),
    targets: [],
    indicators: [],
    standards: [],
    units: [],
    shares: own.shares,
    moved: own.figures.filter((figure) => figure.to !== null)
  };
}
