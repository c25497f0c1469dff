/** The set that is meant where none is named; its indicators and standards begin every new set. */
export const DEFAULT_SET = 'hai-phong';

/** Name of the set that is worked on: `SET` of the environment. */
export const SET_NAME = process.env['SET'] || DEFAULT_SET;

/** Its folder, from that of the project. */
export const SET_FOLDER = `data/${SET_NAME}`;
