/** What a remark is about. */
type RemarkAbout = 'movements' | 'commendations' | 'clusters';

/** `limit`: what the unit itself calls weak; `result`: what it says was done; `rule`: how it is to be done. */
export type RemarkKind = 'limit' | 'result' | 'rule';

/** A sentence of a document on how emulation or commending is run, without a figure. */
export interface Remark {
  readonly remark: string;
  readonly document: string;
  readonly about: RemarkAbout;
  readonly kind: RemarkKind;
  readonly section: string;
  readonly quote: string;
}
