import type { CatalogueUnit } from './catalogue';
import type { UnitFinder } from './match-unit';
import { isMeasure } from './measure';
import { periodInWords } from './period-words';
import { cleaned, keyOf } from './text';

const NAMED =
  /(?<![\p{L}])([Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]hị trấn|[PpXx]\.|[Tt][Tt]\.)\s*((?:\p{Lu}[\p{L}]*\s*){1,5})/gu;
const CAPITALS = /(?<![\p{L}])(XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)\s+((?:\p{Lu}+\s*){1,5})/gu;

function unitOfWords(
  type: string,
  words: readonly string[],
  units: UnitFinder
): CatalogueUnit | null {
  for (let count = words.length; count > 0; count -= 1) {
    const match = units.find(`${type} ${words.slice(0, count).join(' ')}`);
    if (match.kind === 'one' && match.item.generation === 'moi') return match.item;
  }
  return null;
}

/** The one unit in force that a text names, with its type or as a whole; null where none or several. */
export function unitInText(text: string, units: UnitFinder): CatalogueUnit | null {
  const found = new Set<CatalogueUnit>();
  for (const pattern of [NAMED, CAPITALS])
    for (const match of cleaned(text).matchAll(pattern)) {
      const unit = unitOfWords(
        (match[1] ?? '').toLocaleLowerCase('vi'),
        (match[2] ?? '').trim().split(/\s+/),
        units
      );
      if (unit !== null) found.add(unit);
    }
  if (found.size === 0) {
    const whole = units.find(text);
    if (whole.kind === 'one' && whole.item.generation === 'moi') return whole.item;
  }
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

/** The unit of a file's name: "bieu-so-lieu-xa-dai-son-2025.xlsx", "11086.xlsx". */
export function unitOfFileName(file: string, units: UnitFinder): CatalogueUnit | null {
  const bare = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]+$/, '')
    .normalize('NFC');
  const code = /(?:^|\D)(\d{5})(?:\D|$)/.exec(bare)?.[1];
  const ofCode = code === undefined ? null : units.byId(`moi-${code}`);
  if (ofCode !== null) return ofCode;
  const words = keyOf(bare)
    .split(' ')
    .filter((word) => !/^\d+$/.test(word));
  const found = new Set<CatalogueUnit>();
  for (let at = 0; at < words.length; at += 1)
    for (let count = Math.min(5, words.length - at); count > 1; count -= 1) {
      const match = units.find(words.slice(at, at + count).join(' '));
      if (match.kind === 'one' && match.item.generation === 'moi') {
        found.add(match.item);
        at += count - 1;
        break;
      }
    }
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

/** The period that the lines above a table name; the last one that names any. */
export function periodOfTitles(titles: readonly string[]): string | null {
  return titles.reduce<string | null>(
    (last, title) =>
      /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày|\b\d+\/(?:KH|BC|QĐ|NQ)/u.test(title)
        ? last
        : (periodInWords(title) ?? last),
    null
  );
}

/** The measure that a line above a table gives for all of it: "ĐVT: triệu đồng", "(Đơn vị tính: %)". */
export function measureOfTitles(titles: readonly string[]): string | null {
  for (const title of [...titles].reverse()) {
    const text = /(?:đvt|đơn vị tính|đơn vị)\s*:\s*([^)]+)/iu.exec(title)?.[1]?.trim();
    if (text !== undefined && isMeasure(text)) return text;
  }
  return null;
}
