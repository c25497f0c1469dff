import { findBrowser } from '../../scripts/setup/browser.mjs';

/**
 * Arguments under which Debian's Chromium runs as root and without a screen, and asks nothing of anybody:
 * every name but this machine's is unknown to it.
 */
export const browserArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'
];

/**
 * The browser of this machine and how to start it.
 *
 * @throws where there is none; `npm test` installs one first
 */
export function browserLaunch(): { executablePath: string; args: string[] } {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error('No Chrome, Chromium or Edge found: install one or set CHROME_PATH.');
  return { executablePath, args: [...browserArguments] };
}
