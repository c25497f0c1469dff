import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const SHELL = readFileSync('src/app.html', 'utf8');
const [, SCRIPT = ''] = /<script>([\s\S]*?)<\/script>/.exec(SHELL) ?? [];

/** Runs what every page runs before its first paint, and says whether the note on files is shown. */
function isNoteShown(protocol: string): boolean {
  const note = { hidden: true };
  const media = { matches: false, addEventListener: (): void => undefined };
  runInNewContext(SCRIPT, {
    document: { documentElement: { dataset: {} }, getElementById: () => note },
    location: { protocol, search: '' },
    localStorage: {},
    matchMedia: () => media,
    URLSearchParams,
    addEventListener: (_: string, run: () => void) => run()
  });
  return !note.hidden;
}

// From a folder no module may run, so that nothing else of the page can say why its buttons are dead.
test.each([
  ['file:', true],
  ['https:', false],
  ['http:', false]
])('a page opened by %s tells how to open it: %s', (protocol, isShown) => {
  expect(isNoteShown(protocol)).toBe(isShown);
});

test('the note says in both languages what to do, and is hidden until then', () => {
  const [, note = ''] = /<div id="opened-as-file"([\s\S]*?)<\/div>/.exec(SHELL) ?? [];
  expect(note).toMatch(/^ role="alert" hidden>/);
  expect(note).toMatch(/lang="vi"[\s\S]*npm start[\s\S]*lang="en"[\s\S]*npm start/);
});
