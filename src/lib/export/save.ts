/** A phone may ask where to put the file, and begins to read it only then. */
const HELD_MS = 60_000;

/** Hands a file to the reader's downloads. In the browser only. */
export function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  const release = (): void => {
    clearTimeout(timer);
    removeEventListener('pagehide', release);
    URL.revokeObjectURL(url);
  };
  const timer = setTimeout(release, HELD_MS);
  addEventListener('pagehide', release);
}
