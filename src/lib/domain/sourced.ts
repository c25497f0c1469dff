/** Whether what is shown rests on published figures and targets only: neither a sample nor a unit's own. */
export function isSourced(shown: {
  readonly isSample: boolean;
  readonly isOwn?: boolean | undefined;
}): boolean {
  return !shown.isSample && shown.isOwn !== true;
}
