import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { CODE, FILES, textOf } from './support/sources';

type Messages = Readonly<Record<string, unknown>>;

const topics = FILES.filter((path) => /^src\/messages\/[^/]+\.vi\.json$/.test(path)).map((path) =>
  path.replace(/^.*\/|\.vi\.json$/g, '')
);
const messagesOf = (topic: string, locale: 'vi' | 'en'): Messages =>
  JSON.parse(textOf(`src/messages/${topic}.${locale}.json`)) as Messages;
const namesOf = (message: unknown): readonly string[] =>
  [...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

const code = CODE.filter((path) => path.startsWith('src/')).map(textOf);
const used = new Set(
  code.flatMap((text) => [...text.matchAll(/\bm(?:\.|\[')(\w+)/g)].map(([, key]) => key!))
);

describe.each(topics)('the words of %s', (topic) => {
  const [vi, en] = [messagesOf(topic, 'vi'), messagesOf(topic, 'en')];

  it('exist in both languages, with the same places to fill', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
    const uneven = Object.keys(vi).filter(
      (key) => String(new Set(namesOf(vi[key]))) !== String(new Set(namesOf(en[key])))
    );
    expect(uneven).toEqual([]);
  });

  it('are named by their topic', () => {
    const strange = Object.keys(vi).filter(
      (key) => key !== '$schema' && !key.startsWith(`${topic.replaceAll('-', '_')}_`)
    );
    expect(strange).toEqual([]);
  });

  it('are all said somewhere', () => {
    const unsaid = Object.keys(vi).filter((key) => key !== '$schema' && !used.has(key));
    expect(unsaid).toEqual([]);
  });
});

it('has every topic among those that are compiled', () => {
  const settings = textOf('src/messages/project.inlang/settings.json');
  expect(topics.filter((topic) => !settings.includes(`./${topic}.{locale}.json`))).toEqual([]);
});

it('says nothing that has no words', () => {
  const known = new Set(topics.flatMap((topic) => Object.keys(messagesOf(topic, 'vi'))));
  const topicNames = new Set(topics.map((topic) => topic.replaceAll('-', '_')));
  const unknown = [...used].filter((key) => topicNames.has(key.split('_')[0]!) && !known.has(key));
  expect(unknown).toEqual([]);
});

describe('pages and components', () => {
  /** Abbreviations and names that are the same in every language. */
  const SAME =
    /^(?:CSV|SQL|PNG|SVG|PDF|PPTX|XLSX|DOCX|Excel|Parquet|VI|EN|English|Tiếng Việt|Thước Đo)$/;

  interface Node {
    readonly type?: string;
    readonly data?: string;
    readonly name?: string;
  }

  /** Text that stands in the markup itself, and in the attributes a reader meets. */
  function wordsOf(node: unknown, attribute = ''): readonly string[] {
    if (Array.isArray(node)) return node.flatMap((each) => wordsOf(each, attribute));
    if (node === null || typeof node !== 'object') return [];
    const { type, data, name } = node as Node;
    if (type === 'Comment' || type === 'StyleDirective' || name === 'style') return [];
    if (type === 'Text') {
      const isShown = attribute === '' || /^(?:title|alt|placeholder|aria-label)$/.test(attribute);
      return isShown && /\p{L}{3,}/u.test(data ?? '') ? [data!.trim()] : [];
    }
    const within = type === 'Attribute' ? (name ?? '') : attribute;
    return Object.values(node).flatMap((child) => wordsOf(child, within));
  }

  it('hold no words of one language', () => {
    const hard = CODE.filter((path) => path.endsWith('.svelte')).flatMap((path) =>
      wordsOf(parse(textOf(path), { modern: true }).fragment)
        .filter((words) => !SAME.test(words))
        .map((words) => `${path}: ${words}`)
    );
    expect(hard).toEqual([]);
  });
});
