import type { Import } from './imports';

const ENDINGS = ['', '.ts', '.mjs', '.svelte', '.svelte.ts'];

/** The file an import leads to; undefined where it is none of those that import. */
function fileOf(target: string, files: ReadonlyMap<string, unknown>): string | undefined {
  return ENDINGS.map((ending) => target + ending).find((path) => files.has(path));
}

/**
 * Files that lead back to themselves by what they import.
 *
 * @returns a line a circle, `a → b → a`, each file in one of them at most
 */
export function circlesOf(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, Set<string>>();
  for (const { from } of imports) next.set(from, new Set());
  for (const { from, target, isOwn } of imports) {
    const to = isOwn ? fileOf(target, next) : undefined;
    if (to !== undefined) next.get(from)?.add(to);
  }
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) circles.push([...way.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return circles;
}
