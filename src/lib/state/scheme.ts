/** How the site is drawn; the reader's choice, kept in this browser. `null` follows the system. */
export type Scheme = 'light' | 'dark' | 'contrast';

export const SCHEMES: readonly Scheme[] = ['light', 'dark', 'contrast'];

const SCHEME_KEY = 'thuoc-do:scheme';
const MODE_KEY = 'thuoc-do:mode';

export function isScheme(text: unknown): text is Scheme {
  return (SCHEMES as readonly unknown[]).includes(text);
}

/** A private window may refuse storage: then the choice lasts as long as the page. */
function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    return;
  }
}

export function schemeOf(root: HTMLElement): Scheme {
  const value = root.dataset['scheme'];
  return isScheme(value) ? value : 'light';
}

export function setScheme(root: HTMLElement, scheme: Scheme): void {
  remember(SCHEME_KEY, scheme);
  // Where the system chooses the colours, pictures follow its ground: the choice waits until it no longer does.
  if (!matchMedia('(forced-colors: active)').matches) root.dataset['scheme'] = scheme;
}

export function isHall(root: HTMLElement): boolean {
  return root.dataset['mode'] === 'hall';
}

export function setHall(root: HTMLElement, on: boolean): void {
  if (on) root.dataset['mode'] = 'hall';
  else delete root.dataset['mode'];
  remember(MODE_KEY, on ? 'hall' : null);
}
