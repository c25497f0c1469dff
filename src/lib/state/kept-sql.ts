const KEY = 'thuoc-do:sql';

/** Keeps what is being written for as long as the tab is open; a private window may refuse. */
export function keepSql(sql: string): void {
  try {
    sessionStorage.setItem(KEY, sql);
  } catch {
    return;
  }
}

/** What was being written in this tab; null where nothing was, or nothing is kept. */
export function keptSql(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
