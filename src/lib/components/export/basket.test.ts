import { beforeEach, describe, expect, it } from 'vitest';
import { figure, judged } from '../../../../tests/support/judged';
import { coverFor } from '$lib/export/cover';
import { MOST_ITEMS } from '$lib/export/deck';
import { BasketState } from './basket.svelte';
import { EMPTY_BASKET, parseBasket } from './basket-text';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { targetSnapshot } from '$lib/panels/target/target-snapshot';

const one: FrozenSnapshot = targetSnapshot({
  assessment: judged({}, [figure('2025', 80), figure('2026', 81)]),
  unit: { code: '11086', name: 'Đại Sơn', type: 'xã' },
  documents: new Map(),
  locale: 'vi',
  date: '2026-11-21',
  query: '',
  site: 'https://site.test'
});
const slide = (name: string): FrozenSnapshot => ({ ...one, id: name, address: `/x/#${name}` });
const cover = coverFor({ unit: 'xã An Lão', place: 'An Lão', ordinal: 'I', term: [2025, 2030] });

/** The storage of a browser: tells every tab but the one that wrote. */
class Browser {
  text: string | null = null;
  room = Infinity;
  readonly #tabs: { hear: () => void }[] = [];

  tab(): BasketState {
    let hear: () => void = () => undefined;
    const own = { hear: () => hear() };
    this.#tabs.push(own);
    const basket = new BasketState();
    basket.open({
      localStorage: {
        getItem: () => this.text,
        setItem: (_key: string, text: string) => {
          if (text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
          this.text = text;
          for (const tab of this.#tabs) if (tab !== own) tab.hear();
        }
      } as unknown as Storage,
      addEventListener: ((_type: string, listener: (event: { key: string | null }) => void) => {
        hear = () => listener({ key: null });
      }) as Window['addEventListener']
    });
    return basket;
  }

  /** What a tab opened now would show. */
  get kept(): readonly string[] {
    return parseBasket(this.text).deck.items.map(({ from }) => from.slice(4));
  }
}

const names = ({ deck }: BasketState): readonly string[] =>
  deck.items.map(({ from }) => from.slice(4));

describe('a basket', () => {
  let browser: Browser;
  let first: BasketState;
  let second: BasketState;
  beforeEach(() => {
    browser = new Browser();
    [first, second] = [browser.tab(), browser.tab()];
    first.addAll(['a', 'b', 'c'].map(slide), cover);
  });

  it('is the same in every tab', () => {
    second.word('/x/#b', { remark: 'Lời' });
    first.move(0, 2);
    expect(names(second)).toEqual(['b', 'c', 'a']);
    expect(first.deck).toEqual(second.deck);
    expect(first.deck.items[0]).toEqual({ from: '/x/#b', remark: 'Lời' });
  });

  it('puts back what was removed, and only that', () => {
    first.remove('/x/#a');
    second.word('/x/#b', { remark: 'Lời của thẻ kia' });
    second.add(slide('d'));
    first.word('/x/#c', { title: 'Tiêu đề' });
    first.putBack();
    expect(names(first)).toEqual(['a', 'b', 'c', 'd']);
    expect(first.deck.items[1]?.remark).toBe('Lời của thẻ kia');
    expect(first.deck.items[2]?.title).toBe('Tiêu đề');
    expect(first.snapshots.get('/x/#a')?.title).toBe(one.title);
    expect(second.deck).toEqual(first.deck);
    expect(first.canPutBack).toBe(false);
  });

  it('puts back one removal after the other, the last first', () => {
    first.word('/x/#b', { remark: 'Giữ' });
    first.remove('/x/#b');
    first.remove('/x/#a');
    first.putBack();
    expect(names(first)).toEqual(['a', 'c']);
    first.putBack();
    expect(names(first)).toEqual(['a', 'b', 'c']);
    expect(first.deck.items[1]?.remark).toBe('Giữ');
  });

  it('puts back all slides after all were removed, beside those that came since', () => {
    first.clear();
    first.add(slide('d'));
    first.putBack();
    expect(names(first)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('puts back a cover, but not over another', () => {
    first.cover(null);
    first.putBack();
    expect(first.deck.cover).toEqual(cover);
    first.cover(null);
    first.cover({ ...cover, title: 'Bìa mới' });
    first.putBack();
    expect(first.deck.cover?.title).toBe('Bìa mới');
  });

  it('never holds more than it can when something is put back', () => {
    first.remove('/x/#a');
    first.addAll(Array.from({ length: MOST_ITEMS }, (_, at) => slide(`n${at}`)));
    first.putBack();
    expect(first.deck.items).toHaveLength(MOST_ITEMS);
  });

  it('lets a deck that made way for another come back, and that one too', () => {
    const linked = { deck: { cover: null, items: [{ from: '/x/#z' }] }, snapshots: new Map() };
    first.replace(linked);
    expect(first.removed?.kind).toBe('deck');
    first.word('/x/#z', { remark: 'Sửa' });
    first.putBack();
    expect(names(first)).toEqual(['a', 'b', 'c']);
    expect(first.deck.cover).toEqual(cover);
    first.putBack();
    expect(first.deck.items).toEqual([{ from: '/x/#z', remark: 'Sửa' }]);
  });

  it('lets a cover alone come back that made way for a deck', () => {
    first.clear();
    const linked = { deck: { cover: null, items: [{ from: '/x/#z' }] }, snapshots: new Map() };
    first.replace(linked);
    first.putBack();
    expect(first.deck.cover).toEqual(cover);
  });

  it('says when it is not kept, and keeps it as soon as there is room', () => {
    browser.room = browser.text!.length;
    expect(first.add(slide('d'))).toBe('added');
    expect(first.isKept).toBe(false);
    expect(browser.kept).toEqual(['a', 'b', 'c']);
    expect(names(first)).toEqual(['a', 'b', 'c', 'd']);
    // Another tab makes room: nothing of either is lost.
    browser.room = Infinity;
    second.remove('/x/#b');
    expect(first.isKept).toBe(true);
    expect(names(first)).toEqual(['a', 'c', 'd']);
    expect(browser.kept).toEqual(['a', 'c', 'd']);
  });

  it('stays what it is in a browser that hands out no storage', () => {
    const alone = new BasketState();
    alone.open({
      get localStorage(): Storage {
        throw new DOMException('denied', 'SecurityError');
      },
      addEventListener: () => undefined
    });
    alone.add(slide('a'));
    expect(alone.isKept).toBe(false);
    expect(names(alone)).toEqual(['a']);
    alone.remove('/x/#a');
    alone.putBack();
    expect(names(alone)).toEqual(['a']);
  });

  it('is empty where nothing is kept, and takes in what is broken as nothing', () => {
    browser.text = '{';
    const third = browser.tab();
    expect(third.deck).toEqual(EMPTY_BASKET.deck);
    expect(third.isKept).toBe(true);
  });
});
