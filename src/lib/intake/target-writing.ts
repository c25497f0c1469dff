import type { Target, TargetComparator } from '../domain/target';
import { targetInWords } from './target-words';

export type WrittenTarget = Pick<
  Target,
  'type' | 'rule' | 'comparator' | 'value' | 'value_max' | 'change' | 'due'
>;

/** What the drop-down of a template offers, by what it means. */
export const COMPARATOR_WORDS: Readonly<Record<TargetComparator, string>> = {
  '>=': 'từ … trở lên (≥)',
  '>': 'trên (>)',
  '<=': 'không quá (≤)',
  '<': 'dưới (<)',
  '=': 'bằng (=)'
};

const number = (value: number): string =>
  String(Number(value.toPrecision(12)))
    .replace('.', ',')
    .replace(/\B(?=(?:\d{3})+(?=,|$))(?<!,\d*)/g, '.');

/** "95%", "từ 96% trở lên", "dưới 0,5" */
function bounded(text: string, comparator: TargetComparator): string {
  if (comparator === '>=') return `từ ${text} trở lên`;
  return { '>': 'trên ', '<=': 'không quá ', '<': 'dưới ', '=': '' }[comparator] + text;
}

function wordsOf(target: WrittenTarget, measure: string): string | null {
  const { type, rule, comparator, value, value_max: most, change } = target;
  const sign = measure === '%' ? '%' : '';
  const share = change === null ? '' : `${number(100 * change)}%`;
  switch (type) {
    case 'A':
      return value === null ? null : `đạt ${bounded(number(value) + sign, comparator)}`;
    case 'B':
      return value === null ? null : `giữ ${bounded(number(value) + sign, comparator)} hằng năm`;
    case 'C':
      if (change === null) return null;
      return rule === 'points_per_year' ? `giảm ${number(change)} điểm % mỗi năm` : `giảm ${share}`;
    case 'D':
      if (change === null) return null;
      if (rule === 'average') return `tăng bình quân ${share} mỗi năm`;
      return rule === 'each_year' ? `tăng ${share} mỗi năm` : `tăng ${share}`;
    case 'E':
      if (value === null) return null;
      return `giao ${number(value)}${sign} ${rule === 'over_term' ? 'cả kỳ' : 'mỗi năm'}`;
    case 'H':
      if (value === null || most === null) return null;
      return `trong khoảng ${number(value)}–${number(most)}${sign}${rule === 'each_year' ? ' mỗi năm' : ''}`;
    case 'F':
      return 'đạt';
    case 'G':
      return null;
  }
}

/**
 * A target in the words of an officer, to be read back as the same target together with its comparator and its
 * due. Null where no words say it whole: it is then not put before the officer.
 *
 * @param isTitle the indicator is a title, whose words are read as such
 */
export function targetWordsOf(
  target: WrittenTarget,
  { measure, isTitle }: { readonly measure: string; readonly isTitle: boolean }
): string | null {
  if (target.due === null) return null;
  const words = wordsOf(target, measure);
  if (words === null) return null;
  if (isTitle) return target.type === 'F' || target.type === 'B' ? titleWords(target.type) : null;
  const read = targetInWords(words);
  const isSame =
    read !== null &&
    target.type !== 'F' &&
    read.type === target.type &&
    read.rule === target.rule &&
    read.value === target.value &&
    read.value_max === target.value_max &&
    Math.abs((read.change ?? 0) - (target.change ?? 0)) < 1e-9;
  return isSame ? words : null;
}

const titleWords = (type: 'B' | 'F'): string => (type === 'B' ? 'đạt hằng năm' : 'đạt');
