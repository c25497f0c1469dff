/** A clause as a sentence: capital first, full stop last. */
export function toSentence(clause: string): string {
  const capital = clause.charAt(0).toLocaleUpperCase('vi') + clause.slice(1);
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`;
}

/** Up to the first comma outside brackets: "mới có điểm xuất phát". */
export const firstClause = (text: string): string =>
  /^(?:\([^)]*\)|[^,(])+/.exec(text)?.[0].trim() ?? text;
