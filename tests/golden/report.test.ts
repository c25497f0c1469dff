import { describe, expect, it } from 'vitest';
import type { ReportBlock, ReportText } from '$lib/export/report-text';
import { reportWords } from '$lib/panels/conference/report-words';
import { reportSceneOf } from '../support/story';
import { golden } from './golden';

function blockText(block: ReportBlock): readonly string[] {
  if (block.kind === 'gap') return [block.text];
  if (block.kind === 'sentences')
    return block.sentences.map(({ text, sources }) =>
      sources.length === 0 ? text : `${text} {${sources.join('; ')}}`
    );
  return [
    block.caption,
    ...block.groups.flatMap(({ title, rows }) => [
      title,
      ...rows.map(({ content, target, actual, status }) =>
        [content, target.text, `${actual.text} (${actual.period ?? ''})`, status].join(' | ')
      )
    ]),
    ...block.notes
  ];
}

/** A report as it is read, a line a paragraph; sources in braces. */
function reportText(report: ReportText): string {
  return [
    ...report.issuer,
    report.number,
    report.placeAndDay,
    report.kind,
    ...report.subject,
    ...report.intro.flatMap(blockText),
    ...report.parts.flatMap((part) => [
      `\n# ${part.heading}`,
      ...part.sections.flatMap(({ heading, blocks }) => [
        `\n## ${heading}`,
        ...blocks.flatMap(blockText)
      ])
    ]),
    '',
    ...report.receivers,
    ...report.signature,
    ...report.notes,
    ''
  ].join('\n');
}

describe('the report of a conference', () => {
  it.each([
    ['report-dai-son', '11086-dai-son', 'term', false],
    ['report-dai-son-year-sample', '11086-dai-son', 'year', true],
    ['report-an-hai', '11617-an-hai', 'term', false],
    ['report-cat-hai', '11914-cat-hai', 'term', false]
  ] as const)(
    '%s says what data support and marks what people must write',
    async (name, slug, kind, sample) => {
      const report = reportWords(await reportSceneOf(slug, sample), kind);
      const text = reportText(report);
      expect(text).toBe(golden(new URL('panels/', import.meta.url), name, 'txt', text));
      // Four parts of review, three of direction, each with a place for the unit.
      expect(report.parts.map(({ sections }) => sections.length)).toEqual([4, 3]);
      for (const { blocks } of report.parts.flatMap(({ sections }) => sections))
        expect(blocks.some((block) => block.kind === 'gap') || blocks.length > 0).toBe(true);
      expect(report.sample).toBe(sample);
    },
    60_000
  );
});
