import type { BasisIcon } from './basis-icon';

/** What came over from one former unit. A null amount is unknown and drawn as a thread. */
export interface FlowPart {
  /** Always with "(cũ)". */
  readonly name: string;
  readonly basis: BasisIcon;
  readonly basisText: string;
  /** Where the rest went; empty when all came. */
  readonly restText: string;
  readonly amount: number | null;
  readonly amountText: string;
  readonly shareText: string;
  readonly whole: boolean;
}

export interface FlowModel {
  readonly parts: readonly FlowPart[];
  readonly name: string;
  readonly nameNote: string;
  /** Figure and what is said about it, as "19,9585 km²" and "đúng bằng tổng năm phần". */
  readonly facts: readonly { readonly text: string; readonly note: string }[];
  /** One finding under the facts; empty for none. */
  readonly remark: string;
}
