import type { CatalogueUnit } from '../intake/catalogue';
import { unitInText, unitOfFileName } from '../intake/context';
import type { UnitFinder } from '../intake/match-unit';
import type { OwnSource } from '../domain/own-set';
import type { ReportText } from './report-text';
import { frameOf } from './sections';

const NUMBER = /^\s*số\s*:?\s*(\d{1,4}\s*[-/]\s*[\p{Lu}\d][\p{Lu}\d/&.-]*)/iu;
const DAY = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(20\d\d)/iu;
/** The head of a document: letterhead, number, day, title. */
const HEAD = 30;
/** Names are counted in so many blocks. */
const NAMED_IN = 80;

const pad = (text: string): string => text.padStart(2, '0');

/** What the head of a document says of it; null for what it leaves out. */
export function sourceOf({ blocks }: Pick<ReportText, 'blocks'>): OwnSource {
  const head = blocks.slice(0, HEAD).map(({ text }) => text.trim());
  const frame = frameOf(blocks);
  const lines = frame.titleBlocks.map((at) => blocks[at]?.text.trim() ?? '');
  // Only what names a document is its title.
  const title = lines.join(' ').replace(/\s+/g, ' ').slice(0, 300);
  const day = head.map((line) => DAY.exec(line)).find((match) => match !== null);
  return {
    title: title === '' ? null : sentenceCase(title),
    number: head.map((line) => NUMBER.exec(line)?.[1]?.replace(/\s/g, '')).find(Boolean) ?? null,
    date:
      day === undefined ? null : `${day?.[3] ?? ''}-${pad(day?.[2] ?? '')}-${pad(day?.[1] ?? '')}`,
    issuer: null
  };
}

/** "BÁO CÁO Tổng kết …" reads "Báo cáo tổng kết …"; a title all in capitals is left as it is. */
function sentenceCase(title: string): string {
  const kind = /^((?:\p{Lu}+\s+){1,4})(?=\p{Lu}\p{Ll})/u.exec(title)?.[1];
  if (kind === undefined) return title;
  const rest = title.slice(kind.length);
  return (
    kind.charAt(0) +
    kind.slice(1).toLocaleLowerCase('vi') +
    rest.charAt(0).toLocaleLowerCase('vi') +
    rest.slice(1)
  );
}

/** The unit in force that a document speaks of most, else the one its file is called by; null where it names none. */
export function unitOfReport(
  { file, blocks }: Pick<ReportText, 'file' | 'blocks'>,
  finder: UnitFinder
): CatalogueUnit | null {
  const counts = new Map<CatalogueUnit, number>();
  for (const { text } of blocks.slice(0, NAMED_IN)) {
    const unit = unitInText(text.slice(0, 2000), finder);
    if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? unitOfFileName(file, finder);
}
