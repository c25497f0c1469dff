declare global {
  namespace App {
    interface PageState {
      /** Set in the entry of the history that a presentation stands in. */
      readonly isPresenting?: boolean;
      /** Where the reader left the board: the unit of the row, and the column. */
      grid?: { readonly unit: string; readonly column: number };
    }
  }
}
export {};
