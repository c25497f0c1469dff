/** Names of the units that took the other parts of a former unit, from `code|name;code|name`; none for null. */
export function otherUnits(others: string | null): readonly string[] {
  if (others === null || others === '') return [];
  return others.split(';').map((entry) => entry.slice(entry.indexOf('|') + 1));
}
