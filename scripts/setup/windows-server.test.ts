import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostHeaders } from './security-policy.mjs';
import { FILE_TYPES } from './static-site.mjs';
import { windowsServer } from './windows-server.mjs';

const script = windowsServer(readFileSync('scripts/windows/mo-thuoc-do.ps1', 'utf8'), '/thuoc-do');
const start = readFileSync('scripts/windows/mo-thuoc-do.cmd', 'utf8');

describe('the server for Windows', () => {
  it('knows the kinds of files and the headers of every other host, and the path of the site', () => {
    for (const [ending, type] of FILE_TYPES) expect(script).toContain(`  '${ending}' = '${type}'`);
    for (const [name, value] of Object.entries(hostHeaders()))
      expect(script).toContain(`  '${name}' = '${value.replaceAll("'", "''")}'`);
    expect(script).toContain("$base = '/thuoc-do'");
    expect(script).not.toMatch(/@[A-Z]+@/);
  });

  it('listens to this computer alone, and asks for no right', () => {
    expect(script.match(/Prefixes\.Add\("([^"]*)"\)/g)).toEqual([
      'Prefixes.Add("http://localhost:$candidate/")'
    ]);
    expect(script).toContain('IsLocal');
    expect(script + start).not.toMatch(
      /RunAs|netsh|Set-ExecutionPolicy|Invoke-Web|DownloadFile|iex\b/i
    );
    expect(start).toContain('-File "%~dp0mo-thuoc-do.ps1"');
  });

  it('refuses ways out of its folder before it opens anything', () => {
    const find = /function Find-File[^]*?\n\}/.exec(script)?.[0] ?? '';
    const order = ["'[\\\\:*?", "-eq '..'", 'StartsWith($root', 'File]::Exists'].map((step) =>
      find.indexOf(step)
    );
    expect(order.every((at) => at > 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(script).toContain("'404.html')) 404");
  });

  it('is written evenly: every bracket and quote is closed', () => {
    const bare = script
      .replaceAll(/^\s*#.*$/gm, '')
      .replaceAll(/'(?:[^']|'')*'/g, '')
      .replaceAll(/"(?:[^"`]|`.)*"/g, '');
    for (const [open, close] of [
      ['{', '}'],
      ['(', ')'],
      ['[', ']']
    ] as const)
      expect(bare.split(open).length, open).toBe(bare.split(close).length);
    expect(bare).not.toMatch(/['"]/);
  });
});
