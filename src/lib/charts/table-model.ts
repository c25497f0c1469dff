import type { PictureCell } from './picture-cell';
import type { Rest } from './rest-words';

export interface PictureColumn {
  readonly name: string;
  /** Set to the right, in digits of one width. */
  readonly isNumber: boolean;
}

/** A row of cells, or the name of the group of rows below it. */
export type PictureRow = readonly PictureCell[] | { readonly group: string };

/** The beginning of a table as a picture: more rows than any picture holds need not be here. */
export interface TablePicture {
  readonly columns: readonly PictureColumn[];
  readonly rows: readonly PictureRow[];
  readonly rest: Rest;
}
