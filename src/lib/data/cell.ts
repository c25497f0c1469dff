/** A cell as every engine gives it: a day as its ISO text, anything that is no plain value as text. */
export type Cell = string | number | boolean | null;
