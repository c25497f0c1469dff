import type { DocumentRow } from '$lib/domain/document';
import type { Locale } from '$lib/domain/text';
import { formatDate } from '$lib/format/period';
import { secondaryWords } from '$lib/panels/secondary-words';

interface Place {
  readonly document: string | null;
  readonly section: string | null;
}

/** Documents numbered in the order they are first named: "[1] P2, II.3" in a cell, the rest below the table. */
export interface Citations {
  readonly short: (places: readonly Place[]) => string;
  /** What the numbers stand for, a line a document. */
  readonly list: () => readonly string[];
}

/** "Phần thứ hai, II.3" → "P2, II.3": what fits a narrow column. */
export function shortSection(section: string): string {
  return section.replace(/Phần thứ nhất/g, 'P1').replace(/Phần thứ hai/g, 'P2');
}

function lineOf(document: DocumentRow, number: number, locale: Locale): string {
  const date = document.date === null ? null : formatDate(document.date, locale);
  const facts = [document.title, document.number, document.issuer, date];
  const secondary = secondaryWords(document, locale);
  const mark = secondary === '' ? '' : ` (${secondary})`;
  return `[${number}] ${facts.filter((fact) => fact !== null).join(', ')}${mark}.`;
}

const PARTS = {
  vi: 'P1, P2: Phần thứ nhất, Phần thứ hai của báo cáo.',
  en: 'P1, P2: first and second part of the report.'
} as const;

export function citations(documents: ReadonlyMap<string, DocumentRow>, locale: Locale): Citations {
  const named: string[] = [];
  let hasParts = false;
  const numberOf = (key: string): number => {
    if (!named.includes(key)) named.push(key);
    return named.indexOf(key) + 1;
  };
  return {
    short: (places) => {
      const texts = places.flatMap(({ document, section }) => {
        if (document === null || !documents.has(document)) return [];
        const where = section === null ? '' : ` ${shortSection(section)}`;
        hasParts ||= /\bP[12]\b/.test(where);
        return [`[${numberOf(document)}]${where}`];
      });
      return [...new Set(texts)].join('; ');
    },
    list: () => {
      const lines = named.flatMap((key, index) => {
        const document = documents.get(key);
        return document === undefined ? [] : [lineOf(document, index + 1, locale)];
      });
      const [last] = lines.slice(-1);
      if (last === undefined || !hasParts) return lines;
      return [...lines.slice(0, -1), `${last} ${PARTS[locale]}`];
    }
  };
}
