import type { Metrics } from './sfnt';

/**
 * Words as they stand on the pages: letters and marks in their usual frequency. Widths are averaged over
 * it, so that a line set in the fallback breaks where it will break in the web font.
 */
export const SAMPLE_TEXT =
  'Xã Đại Sơn được thành lập ngày / trên cơ sở toàn bộ diện tích, dân số của các xã cũ. ' +
  'Tỷ lệ hộ gia đình đạt chuẩn văn hóa năm là %, thấp hơn mức sàn của kế hoạch hơn điểm %. ' +
  'Cần giảm thêm , điểm % hộ nghèo mỗi năm để đạt mục tiêu vào năm . ' +
  'Chưa có số liệu trong kỳ: mục tiêu, lộ trình và văn bản nguồn vẫn hiện ở mỗi thẻ chỉ tiêu.';

/**
 * Figures and dashes in the frequency of spans of years, days and shares. They are averaged apart: two
 * fonts whose letters are alike may have figures of other widths.
 */
export const SAMPLE_FIGURES = '2020–20252025–2030202620202595923112';

export interface LocalFace {
  /** Full names under which systems know fonts of these widths: regular, then bold. */
  readonly regular: readonly string[];
  readonly bold: readonly string[];
  /** Mean width of a character of the sample text in em; measured on Arimo, Roboto and DejaVu Sans. */
  readonly averageWidth: { readonly regular: number; readonly bold: number };
  /** Mean width of a character of the sample figures in em. */
  readonly figureWidth: { readonly regular: number; readonly bold: number };
}

export interface Adjustment {
  readonly sizeAdjust: string;
  readonly ascent: string;
  readonly descent: string;
  readonly lineGap: string;
}

/**
 * Mean width of a character of a text in em.
 *
 * @throws where the font lacks a character of the text
 */
export function averageWidthOf(metrics: Metrics, text: string): number {
  const characters = [...text];
  const sum = characters.reduce((total, character) => {
    const width = metrics.widthOf(character.codePointAt(0) ?? 0);
    if (width === undefined) throw new Error(`The font has no glyph for “${character}”.`);
    return total + width;
  }, 0);
  return sum / characters.length / metrics.unitsPerEm;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/**
 * Descriptors that give a local font the widths and the line of the web font.
 *
 * @param ratio width of the web font through width of the local one
 */
export function adjustmentOf(web: Metrics, ratio: number): Adjustment {
  const share = (units: number): string => percent(units / web.unitsPerEm / ratio);
  return {
    sizeAdjust: percent(ratio),
    ascent: share(web.ascent),
    descent: share(web.descent),
    lineGap: share(web.lineGap)
  };
}
