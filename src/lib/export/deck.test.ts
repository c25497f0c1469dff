import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../format/clean-text';
import { coverFor } from './cover';
import {
  EMPTY_DECK,
  formatDeck,
  MOST_ITEMS,
  parseDeck,
  withCover,
  withItem,
  withMoved,
  withoutItem,
  withWords,
  type Deck
} from './deck';
import { deckFromAddress, deckFromHash, deckToAddress } from './deck-address';
import { packedText } from './zip';

const cover = coverFor({ unit: 'xã Đại Sơn', place: 'Đại Sơn', ordinal: 'I', term: [2025, 2030] });
const deck: Deck = {
  cover,
  items: [
    { from: '/don-vi/11086-dai-son/#thu-nhap', title: 'Thu nhập', remark: 'Cần tăng 11% mỗi năm' },
    { from: '/don-vi/11086-dai-son/#ho-ngheo' },
    { from: '/chi-tieu/ho-ngheo/?dv=11086', remark: 'Đúng lộ trình' }
  ]
};
const places = (one: Deck): string[] => one.items.map(({ from }) => from.slice(-4));

describe('a deck', () => {
  it('comes back from text and from an address as it was', () => {
    expect(parseDeck(formatDeck(deck))).toEqual(deck);
    expect(deckFromAddress(deckToAddress(deck)!)).toEqual(deck);
  });

  it('comes back clean whatever is written in it, and stays so', () => {
    const item = fc.record({
      from: fc.string({ maxLength: 40 }).map((text) => `/x${text.trim()}`),
      title: fc
        .string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
        .filter((text) => text.trim() !== '')
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(item, { maxLength: 12, selector: ({ from }) => from }),
        (written) => {
          const items = written.map(({ from, title }) => ({ from, title: cleanText(title) }));
          expect(parseDeck(formatDeck({ cover: null, items: written }))).toEqual({
            cover: null,
            items
          });
          expect(parseDeck(formatDeck({ cover: null, items }))).toEqual({ cover: null, items });
        }
      )
    );
  });

  it.each([
    ['a soft break of PowerPoint', 'Một\u000Bhai', 'Một\nhai'],
    ['a form feed', 'Một\u000Chai', 'Một\nhai'],
    ['controls', 'M\u0001ộ\u0000t\u009F', 'Một'],
    ['half a character', 'Mộ\uD83Dt', 'Một'],
    ['what is no character', 'Một\uFFFE\uFFFF', 'Một'],
    ['marks apart', 'Một'.normalize('NFD'), 'Một']
  ])('takes %s in clean, wherever it comes in', (_what, text, clean) => {
    const [{ from }] = deck.items as readonly [{ from: string }];
    const words = withWords(deck, from, { title: text, remark: text }).items[0];
    expect([words?.title, words?.remark]).toEqual([clean, clean]);
    const dirty = { host: text, title: text, subtitle: text, place: text, years: cover.years };
    const lines = { host: clean, title: clean, subtitle: clean, place: clean, years: cover.years };
    expect(withCover(deck, dirty).cover).toEqual(lines);
    const kept = parseDeck(JSON.stringify({ v: 1, cover: dirty, items: [[from, text, text]] }));
    expect(kept.cover).toEqual(lines);
    expect(kept.items[0]).toEqual({ from, title: clean, remark: clean });
  });

  it('never keeps half a character of a text that is too long', () => {
    const long = `${'a'.repeat(599)}😀`;
    const { items } = parseDeck(JSON.stringify({ items: [['/a', long, long]] }));
    expect(items[0]).toEqual({ from: '/a', title: 'a'.repeat(599), remark: 'a'.repeat(599) });
  });

  it('has an address without a sign that chats cut at', () => {
    expect(deckToAddress(deck)).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it('has no address when it is too long to be passed on', () => {
    const noise = Array.from({ length: 40 }, (_, index) =>
      Array.from({ length: 400 }, (__, at) =>
        String.fromCharCode(0x4e00 + ((index * 7919 + at * 104729) % 20000))
      ).join('')
    );
    const items = noise.map((remark, index) => ({ from: `/a/${index}`, remark }));
    expect(deckToAddress({ cover: null, items })).toBeNull();
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"items":3}',
    '{"items":[[],[1],["//evil.example/"],["https://evil.example"]]}',
    '{"items":[["/\\\\evil.example/"],["\\u0001//evil.example"]]}'
  ])('is empty when its text is %s', (text) => {
    expect(parseDeck(text)).toEqual(EMPTY_DECK);
  });

  it('is empty when its address is spoilt', () => {
    expect(deckFromAddress(deckToAddress(deck)!.slice(0, -8))).toEqual(EMPTY_DECK);
    expect(deckFromAddress('%%%')).toEqual(EMPTY_DECK);
  });

  it.each([
    '',
    '.',
    ',',
    ')',
    '”.',
    '%20',
    ' ',
    '%E2%80%9D',
    '%2E',
    '>',
    '...',
    '\u00A0',
    '*',
    "'"
  ])('is read from a link that a chat has ended with “%s”', (added) => {
    expect(deckFromHash(`#deck=${deckToAddress(deck)!}${added}`)).toEqual(deck);
  });

  it('is not read from a link that lost or changed a sign', () => {
    const packed = deckToAddress(deck)!;
    for (let cut = 1; cut < packed.length; cut += 1)
      expect(deckFromHash(`#deck=${packed.slice(0, -cut)}`), `without ${cut}`).toBeNull();
    for (let at = 0; at < packed.length; at += 1) {
      const other = packed[at] === 'A' ? 'B' : 'A';
      const changed = packed.slice(0, at) + other + packed.slice(at + 1);
      const read = deckFromHash(`#deck=${changed}`);
      // The last letter of a packed text may hold bits that mean nothing.
      if (read !== null) expect(read).toEqual(deck);
    }
    expect(deckFromHash(`#deck=${packed.toLowerCase()}`)).toBeNull();
    expect(deckFromHash('#deck=')).toBeNull();
  });

  it('is read from a link of an older site, which had no checksum', () => {
    expect(deckFromAddress(packedText(formatDeck(deck)))).toEqual(deck);
  });

  it('takes a chart once and no more than it can hold', () => {
    const [first] = deck.items;
    expect(withItem(deck, first!)).toBe(deck);
    const full = Array.from({ length: 70 }).reduce<Deck>(
      (one, _, index) => withItem(one, { from: `/${index}` }),
      EMPTY_DECK
    );
    expect(full.items).toHaveLength(MOST_ITEMS);
  });

  it.each([
    [0, 2, ['heo', 'dv', 'thu']],
    [2, 0, ['dv', 'thu', 'heo']],
    [0, 99, ['heo', 'dv', 'thu']],
    [1, -5, ['heo', 'thu', 'dv']],
    [9, 0, ['thu', 'heo', 'dv']]
  ])('moves a chart from %i to %i', (from, to, order) => {
    const names: Record<string, string> = { thu: 'nhap', heo: 'heo', dv: '1086' };
    const moved = places(withMoved(deck, from, to));
    expect(moved.map((end) => end.slice(-3))).toEqual(order.map((name) => names[name]!.slice(-3)));
  });

  it('takes out, names and gives back its own words', () => {
    const [first] = deck.items;
    expect(withoutItem(deck, first!.from).items).toHaveLength(2);
    expect(withWords(deck, first!.from, { title: ' ' }).items[0]).toEqual({
      from: first!.from,
      remark: first!.remark
    });
    expect(withWords(deck, first!.from, { remark: 'Mới' }).items[0]).toEqual({
      ...first,
      remark: 'Mới'
    });
    expect(withCover(deck, null).cover).toBeNull();
  });
});
