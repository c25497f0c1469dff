/** The columns of the file; those of `data/` are called as they are there. Names are for people, not read. */
export const COLUMNS = [
  'kind',
  'unit',
  'former',
  'household_share',
  'population_share',
  'indicator',
  'period',
  'value',
  'numerator',
  'denominator',
  'note',
  'unit_name',
  'former_name'
] as const;

export type Column = (typeof COLUMNS)[number];
