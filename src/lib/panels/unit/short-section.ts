const PARTS = ['nhất', 'hai', 'ba', 'tư'];
const PART = new RegExp(`Phần thứ (${PARTS.join('|')})`, 'gu');

/** "Phần thứ hai, II.3" as a table has room for it: "P2, II.3". */
export function shortSection(section: string): string {
  return section.replace(PART, (_, ordinal: string) => `P${PARTS.indexOf(ordinal) + 1}`);
}
