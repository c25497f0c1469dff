import { leadingMeasure, measureOf } from './measure';
import { periodParts } from './period-words';
import { askUnit, type Columns, type Deps, type Label, type TableContext } from './row-labels';
import { signOf } from './sign';
import { addressOf, cellAt, type Sheet } from './sheet';
import { dueOf, isIncreaseInWords, targetInWords, titleInWords } from './target-words';
import { keyOf } from './text';

/** Year in which the term ends. */
const TERM_END = '2030';

/** The year by which the term of a table ends: of "2025/2030" 2030. */
function lastYearOf(period: string | null): string | null {
  return period === null ? null : (/(\d{4})$/.exec(periodParts(period).period)?.[1] ?? null);
}

/** A commitment written in words: "giữ từ 96% trở lên hằng năm". */
export function takeWords(
  sheet: Sheet,
  label: Label,
  column: number,
  {
    due: dueColumn,
    from: fromColumn,
    comparator: signColumn
  }: Pick<Columns, 'due' | 'from' | 'comparator'>,
  context: TableContext,
  { report, units }: Deps
): void {
  const cell = cellAt(sheet, label.row, column);
  if (cell.kind === 'empty' || label.indicator === null) return;
  const address = addressOf(label.row, column);
  const where = `${sheet.name}!${address}`;
  let { unit } = label;
  if (unit === null) {
    const answer = askUnit(sheet, where, report);
    unit = answer === null ? null : units.byId(answer);
    if (unit === null) return;
  }
  const text =
    cell.kind === 'number' && /%/.test(cell.format ?? '')
      ? `${String(Number(((cell.number ?? 0) * 100).toPrecision(12))).replace('.', ',')}%`
      : cell.kind === 'number'
        ? cell.text.replace('.', ',')
        : cell.kind === 'date'
          ? cell.text.split('-').reverse().join('/')
          : cell.text;
  const fault = (why: string, expected: string): void => {
    report.faults.push({
      sheet: sheet.name,
      cell: address,
      seen: cell.text.slice(0, 80),
      why,
      expected
    });
  };
  if (isIncreaseInWords(text))
    return fault(
      'nói mức tăng thêm, không nói mức phải đạt',
      `mức phải đạt theo ${label.indicator.measure}: số đang có cộng phần tăng thêm`
    );
  // A sign of its own column says what the words leave out.
  const sign = signOf(signColumn === null ? '' : cellAt(sheet, label.row, signColumn).text);
  const read =
    targetInWords(text) ?? (label.indicator.kind === 'title' ? titleInWords(text) : null);
  const isImplied = read?.comparator === '=' || read?.type === 'D' || read?.type === 'E';
  if (sign !== null && read !== null && read.comparator !== sign && !isImplied)
    return fault(
      `cột dấu ghi “${sign}”, chữ của mục tiêu nói “${read.comparator}”`,
      'cột dấu và chữ nói một ý'
    );
  const words = read === null ? null : { ...read, comparator: sign ?? read.comparator };
  if (words === null || cell.kind === 'error')
    return fault(
      'không đọc được mục tiêu',
      'ví dụ “đạt 100% vào năm 2030”, “giữ từ 96% trở lên hằng năm”, “tăng bình quân 11% mỗi năm”'
    );
  const { indicator } = label;
  // "giảm 0,1%/năm" of a rate: a tenth of a point, or a thousandth of itself.
  if (
    words.rule === 'relative' &&
    indicator.measure === '%' &&
    /năm/iu.test(text) &&
    !/so với/iu.test(text)
  )
    return fault(
      'không rõ giảm điểm phần trăm hay giảm theo tỷ lệ',
      'ghi “giảm 0,1 điểm % mỗi năm”, hoặc “giảm 10% so với năm 2025”'
    );
  const written = leadingMeasure(words.behind) ?? label.measure;
  const factor = written === null ? 1 : measureOf(written, indicator.measure);
  const of = `theo ${indicator.measure}`;
  if (factor === null && words.value !== null)
    return fault(
      `đơn vị tính khác: “${written ?? ''}”, chỉ tiêu đo bằng ${indicator.measure}`,
      `mục tiêu ${of}`
    );
  const scaled = (value: number | null): number | null =>
    value === null ? null : Number((value * (factor ?? 1)).toPrecision(12));
  const [value, value_max] = [scaled(words.value), scaled(words.value_max)];
  for (const each of indicator.kind === 'title'
    ? []
    : [value, value_max].filter((one) => one !== null)) {
    const isWhole = indicator.kind === 'count' && indicator.decimals === 0;
    if (
      (indicator.max !== null && each > indicator.max) ||
      (indicator.min !== null && each < indicator.min) ||
      (isWhole && !Number.isInteger(each))
    )
      return fault(
        `mục tiêu ${String(each).replace('.', ',')} ngoài khoảng có thể`,
        `${indicator.min ?? 'bất kỳ'} đến ${indicator.max ?? 'bất kỳ'}${isWhole ? ', số nguyên' : ''} ${of}`
      );
  }
  if (factor !== null && factor !== 1 && value !== null)
    report.note(`${where}: “${written ?? ''}” đổi sang ${indicator.measure}.`);
  const dueCell = dueColumn === null ? null : cellAt(sheet, label.row, dueColumn);
  const due =
    dueCell === null || dueCell.kind === 'empty'
      ? words.due
      : dueCell.kind === 'date'
        ? dueCell.text
        : dueOf(dueCell.text);
  const isTitle = label.indicator.kind === 'title';
  const named = due ?? lastYearOf(context.period);
  const type = isTitle ? (/\b(?:hang|moi) nam\b/.test(keyOf(text)) ? 'B' : 'F') : words.type;
  // A title that is to be reached by no stated day has none; all else holds until the term ends.
  const by = named ?? (type === 'F' ? '' : TERM_END);
  const year = Number(by.slice(0, 4));
  if (by !== '' && (year < 2020 || year > 2045))
    return fault(`hạn ${by} ngoài nhiệm kỳ`, 'hạn từ năm 2025 đến 2030 và sau đó');
  if (named === null && by !== '')
    report.note(`${where}: mục tiêu không ghi hạn, lấy đến hết nhiệm kỳ (${TERM_END}).`);
  const from =
    fromColumn === null ? null : /20\d\d/.exec(cellAt(sheet, label.row, fromColumn).text);
  report.taken.push({
    table: 'targets',
    unit: unit.unit,
    indicator: label.indicator.indicator,
    period: by,
    value: isTitle ? 1 : value,
    ...(value_max === null ? {} : { value_max }),
    comparator: words.comparator,
    type,
    ...(words.rule === null || isTitle ? {} : { rule: words.rule }),
    ...(words.change === null || isTitle ? {} : { change: words.change }),
    ...(from === null ? {} : { from: from[0] }),
    quote: cell.text,
    cell: where
  });
}
