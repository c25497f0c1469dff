import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { coverFor } from '$lib/export/cover';
import { deckShow, type MadeDeck, panelsJob } from '$lib/export/deck-job';
import { runJob } from '$lib/export/run-job';
import type { Snapshot } from '$lib/export/snapshot';
import { thawed } from '$lib/panels/frozen-snapshot';
import { isPictured, pagePanels } from '$lib/panels/unit/page-panels';
import { reachesOf, tagsOf } from '../support/html-tags';
import { storyOfUnit, unitSceneOf } from '../support/story';
import { placeAt } from './pages/case';
import { drawer } from './support/drawer';
import { fonts } from './support/fonts';
import { income, line, longest } from './support/snapshots';

const tools = {
  fonts: () => Promise.resolve(fonts),
  rasterise: () => Promise.reject(new Error('a page that is a file has no pixels')),
  step: () => undefined
};
const pause = (): Promise<void> => Promise.resolve();
const DATE = '2026-11-21';
const MB = 1024 * 1024;

const deckOf = (snapshots: readonly Snapshot[]): MadeDeck => ({
  title: 'Hội nghị',
  cover: coverFor({ unit: 'xã Đại Sơn', place: 'Đại Sơn', ordinal: 'I', term: [2025, 2030] }),
  snapshots,
  date: DATE
});
const showOf = async (deck: MadeDeck): Promise<string> =>
  new TextDecoder().decode(await runJob(await deckShow(deck, 'Lời mở đầu', drawer, pause), tools));

async function unitFileOf(slug: string, sample: boolean, locale: 'vi' | 'en'): Promise<string> {
  const scene = await unitSceneOf(slug, sample);
  const language = locale === 'en' ? '/en' : '';
  const place = { ...placeAt(`${language}/don-vi/${slug}/${sample ? '?mau=1' : ''}`), locale };
  const frozen = pagePanels(scene, place);
  const file = { title: scene.unit.name, lead: 'Một câu.', notes: [], language: locale };
  const isDrawn = (_: Snapshot, index: number): boolean => isPictured(frozen[index]);
  const job = await panelsJob(file, frozen.map(thawed), isDrawn, drawer, pause);
  return new TextDecoder().decode(await runJob(structuredClone(job), tools));
}

const policyOf = (html: string): string =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function expectSealed(html: string): void {
  expect(reachesOf(html)).toEqual([]);
  const policy = policyOf(html);
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toContain('unsafe');
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text!);
  const scripts = [...html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text!);
  expect(styles).toHaveLength(1);
  for (const text of styles) expect(policy).toContain(`style-src ${hashOf(text)};`);
  const allowed = scripts.length === 0 ? "'none'" : hashOf(scripts[0]!);
  expect(scripts.length).toBeLessThanOrEqual(1);
  expect(policy).toContain(`script-src ${allowed};`);
  expect(html).not.toMatch(/\sstyle=/);
}

const HOSTILE = [
  '</script><script>parent.hacked=1</script>',
  '"><img src=x onerror=alert(1)>',
  '<!--<svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style><base href=//evil.test>',
  ']]>&#x3C;script&#x3E;\u0000\u2028\uD800 javascript:alert(1)'
].join('\n');

describe('a deck that is one HTML file', () => {
  it('holds all slides with their words, alternative texts and notes, asks for nothing, and is small', async () => {
    const slides = (await storyOfUnit('11086-dai-son')).map(thawed);
    const twenty = Array.from({ length: 20 }, (_, at) => slides[at % slides.length]!);
    const html = await showOf(deckOf(twenty));
    expect(html.length).toBeLessThan(3 * MB);
    expectSealed(html);
    expect(html.match(/<section /g)).toHaveLength(21);
    expect(html.match(/<svg [^>]*role="img"/g)).toHaveLength(21);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const described = [...html.matchAll(/<desc id="[^"]+">([^<]*)<\/desc>/g)].map(
      ([, text]) => text
    );
    expect(described).toHaveLength(21);
    for (const text of described) expect(text).not.toBe('');
    expect(html).toContain('<p>Lời mở đầu</p>');
    expect(html).toContain('aria-label="Trang 21 trên 21: ');
    // Words are words: they can be selected and found.
    expect(html).toMatch(/<text [^>]*>Nguồn: /);
  });

  it('speaks the language of its slides', async () => {
    const html = await showOf(deckOf([{ ...income, locale: 'en' }]));
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('aria-label="Slide 2 of 2: ');
    expect(html).toContain('>Notes</button>');
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const deck = deckOf([income, longest]);
    expect(await showOf(deck)).toBe(await showOf(deck));
  });

  it('carries a program that needs nothing but the page', async () => {
    const html = await showOf(deckOf([income, line]));
    const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
    const listens: Record<string, (event: unknown) => void> = {};
    const attributes = new Set<string>();
    const slides = [0, 1, 2].map((at) => ({ hidden: false, getAttribute: () => `trang ${at}` }));
    const status = { textContent: '', getAttribute: () => '' };
    const printed: string[] = [];
    const document = {
      documentElement: {
        hasAttribute: (name: string) => attributes.has(name),
        removeAttribute: (name: string) => attributes.delete(name),
        setAttribute: (name: string) => attributes.add(name),
        toggleAttribute: (name: string) =>
          attributes.has(name) ? attributes.delete(name) : attributes.add(name)
      },
      querySelectorAll: (what: string) => (what.startsWith('main') ? slides : []),
      querySelector: (what: string) => (what === '[data-status]' ? status : null),
      addEventListener: (kind: string, hear: (event: unknown) => void) => (listens[kind] = hear)
    };
    const window = {
      location: { hash: '' },
      history: { replaceState: () => undefined },
      Element: Object,
      print: () => printed.push(status.textContent)
    };
    runInNewContext(script, { document, window });
    const press = (key: string): void =>
      listens['keydown']!({ key, target: null, preventDefault: () => undefined });
    const shown = (): number[] => slides.flatMap(({ hidden }, at) => (hidden ? [] : [at]));
    const seen = [
      'ArrowRight',
      'End',
      'ArrowRight',
      'ArrowLeft',
      'Home',
      '3',
      'Enter',
      '9',
      'Enter'
    ].map((key) => (press(key), shown()));
    expect(seen.flat()).toEqual([1, 2, 2, 1, 0, 0, 2, 2, 2]);
    expect(status.textContent).toBe('trang 2');
    press('n');
    expect(attributes.has('data-notes')).toBe(true);
    press('b');
    expect(attributes.has('data-black')).toBe(true);
    press('ArrowLeft');
    expect([...attributes]).not.toContain('data-black');
    press('p');
    expect(printed).toEqual(['trang 1']);
  });

  it('runs nothing that stands in a title, a note or a remark', async () => {
    const hostile: Snapshot = {
      ...income,
      title: HOSTILE,
      subtitle: HOSTILE,
      remark: HOSTILE,
      notes: HOSTILE,
      description: HOSTILE,
      sourceLines: [HOSTILE]
    };
    const html = await showOf({ ...deckOf([hostile]), title: HOSTILE });
    expectSealed(html);
    expect(tagsOf(html).filter(({ name }) => name === 'script')).toHaveLength(1);
  });
});

describe('a unit’s page that is one HTML file', () => {
  it.each([
    ['11086-dai-son', false, 'vi'],
    ['11086-dai-son', false, 'en'],
    ['11680-kien-thuy', true, 'vi']
  ] as const)(
    '%s (sample: %s, %s) has pictures, tables and sources',
    async (slug, sample, locale) => {
      const html = await unitFileOf(slug, sample, locale);
      expect(html.length).toBeLessThan(3 * MB);
      expectSealed(html);
      expect(html.match(/<article/g)!.length).toBeGreaterThan(10);
      expect(html.match(/<svg [^>]*role="img"/g)!.length).toBeGreaterThan(10);
      expect(html.match(/<table>/g)).toHaveLength(html.match(/<article/g)!.length);
      expect(html).toContain(locale === 'vi' ? 'Nguồn: ' : 'Source: ');
      expect(html.includes(locale === 'vi' ? 'DỮ LIỆU MẪU' : 'SAMPLE DATA')).toBe(sample);
      expect(html).not.toMatch(/undefined|NaN|\[object/);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  );
});
