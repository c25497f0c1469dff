/** Name of the set that is worked on: `SET` of the environment, Hải Phòng without it. */
export const SET_NAME = process.env['SET'] || 'hai-phong';

/** Its folder, from that of the project. */
export const SET_FOLDER = `data/${SET_NAME}`;
