/** Why a file cannot be taken at all. `message` is for the officer, in Vietnamese: what it is and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** A file larger than this is not opened. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** A part of an office file that inflates beyond this is taken for a bomb. */
export const MAX_PART_BYTES = 200 * 1024 * 1024;
/** All parts together. */
export const MAX_INFLATED_BYTES = 400 * 1024 * 1024;
export const MAX_ROWS = 300_000;
export const MAX_COLUMNS = 400;
/** A cell longer than this is no figure and no name. */
export const MAX_CELL_LETTERS = 5000;
