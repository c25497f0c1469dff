import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostHeaders, inlineScripts, pagePolicy, sealedPage } from './security-policy.mjs';

const page = (script: string): string =>
  `<!doctype html><html><head><meta charset="utf-8" /><script>${script}</script>` +
  '<script src="/awake.js" async></script><script type="application/json">{"a":1}</script></head></html>';
const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

describe('the policy of a page', () => {
  it('names the scripts that stand in it, and stands before all of them', () => {
    const html = sealedPage(page('let a = 1;'));
    expect(inlineScripts(html)).toEqual(['let a = 1;']);
    expect(html).toContain(`'sha256-${hash('let a = 1;')}'`);
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script'));
    expect(html).toContain('<meta name="referrer" content="no-referrer" />');
  });

  it('follows the page when that is written anew', () => {
    const once = sealedPage(page('let a = 1;'));
    expect(sealedPage(once)).toBe(once);
    const anew = sealedPage(once.replace('a = 1', 'a = 2'));
    expect(anew.match(/content-security-policy/g)).toHaveLength(1);
    expect(anew).toContain(hash('let a = 2;'));
    expect(anew).not.toContain(hash('let a = 1;'));
  });

  it('lets no script in by being written into the page, and asks nobody else', () => {
    const policy = pagePolicy(['x']);
    const [, scripts = ''] = /script-src ([^;]*)/.exec(policy) ?? [];
    expect(scripts).not.toMatch(/unsafe-inline|'unsafe-eval'|blob:|data:|https?:|\*/);
    expect(policy).toMatch(/connect-src 'self' blob:;/);
    expect(policy).not.toMatch(/https?:|\*/);
    for (const word of ["object-src 'none'", "base-uri 'none'", "form-action 'none'"])
      expect(policy).toContain(word);
  });

  it('refuses a page it cannot be put into', () => {
    expect(() => sealedPage('<html></html>')).toThrow('charset');
  });
});

describe('what hosts send', () => {
  const own = hostHeaders();
  const nginx = Object.entries(own).map(([name, value]) => `add_header ${name} "${value}" always;`);

  it('lets nobody else frame a page', () => {
    expect(own['Content-Security-Policy']).toMatch(/; frame-ancestors 'self'$/);
  });

  it('is the same in every example', () => {
    const docs = readFileSync('docs/hosting.md', 'utf8');
    for (const line of nginx) expect(docs).toContain(line);
    const iis = readFileSync('static/web.config', 'utf8');
    const netlify = readFileSync('static/_headers', 'utf8');
    for (const [name, value] of Object.entries(own)) {
      expect(iis).toContain(`<add name="${name}" value="${value}" />`);
      expect(netlify).toContain(`  ${name}: ${value}\n`);
    }
  });
});
