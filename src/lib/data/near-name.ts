/** How many letters must be changed, left out, added or swapped to come from one text to the other. */
function distanceOf(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : Infinity;
      next[j] = Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** Marks and case matter to nobody who looks for a name. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();
}

/** The name most like a mistyped one, among these; null when none is near: a third of it may be wrong. */
export function nearestName(name: string, names: readonly string[]): string | null {
  const wanted = folded(name);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const each of names) {
    const candidate = folded(each);
    // "unit" for "units", "obs" for "observations": a beginning is what people remember.
    const isBeginning = wanted.length >= 3 && candidate.startsWith(wanted);
    const distance = isBeginning ? 1 : distanceOf(wanted, candidate);
    if (distance <= most && (best === null || distance < best.distance))
      best = { name: each, distance };
  }
  return best?.name ?? null;
}
