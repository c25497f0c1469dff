declare global {
  namespace App {
    interface PageState {
      /** Set in the entry of the history that a presentation stands in. */
      readonly isPresenting?: boolean;
    }
  }
}
export {};
