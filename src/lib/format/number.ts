import type { Locale } from '../domain/text';

const TAG: Readonly<Record<Locale, string>> = { vi: 'vi-VN', en: 'en-GB' };
/** Decimals shown when nobody says how many: as written, without trailing zeros, up to this many. */
const MOST = 4;

export interface NumberForm {
  /** Exactly so many decimals; as written (at most four) when absent. */
  readonly decimals?: number;
  /** Writes "+" before what is above zero. */
  readonly signed?: boolean;
  /** Groups of three; off for years and codes. */
  readonly grouped?: boolean;
}

const made = new Map<string, Intl.NumberFormat>();

function formOf(locale: Locale, form: NumberForm): Intl.NumberFormat {
  const { decimals, signed = false, grouped = true } = form;
  const key = `${locale} ${decimals} ${signed} ${grouped}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(TAG[locale], {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? MOST,
    signDisplay: signed ? 'exceptZero' : 'negative',
    useGrouping: grouped
  });
  made.set(key, format);
  return format;
}

/**
 * A number as text: `1.234,5` in Vietnamese, `1,234.5` in English, with the true minus (U+2212).
 * Never "−0": what rounds to zero has no sign.
 * @throws RangeError when the value is not finite: what is missing is said in words, not in digits
 */
export function formatNumber(
  value: number,
  locale: Locale,
  form: NumberForm | number = {}
): string {
  if (!Number.isFinite(value)) throw new RangeError(`no number to write: ${value}`);
  const shape = typeof form === 'number' ? { decimals: form } : form;
  return formOf(locale, shape).format(value).replace('-', '−');
}
