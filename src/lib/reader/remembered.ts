/** Beyond so many texts what is known is forgotten: documents are read one after the other. */
const MAX_KNOWN = 20_000;

/** The same of a text as `work` says, said again without the work: headings and names come up at every clause. */
export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(text, result);
    return result;
  };
}
