import type { Commendation } from '$lib/domain/commendation';
import type { Locale } from '$lib/domain/text';
import { m } from '$lib/paraglide/messages';
import { formatNumber } from './number';
import { formatPeriod } from './period';

const RECIPIENT_EN: Readonly<Record<string, string>> = {
  'cá nhân': 'individuals',
  'tập thể': 'collectives'
};

/** Who was commended, as a word after a count. */
export function formatRecipient(recipient: string, locale: Locale): string {
  return locale === 'en' ? (RECIPIENT_EN[recipient] ?? recipient) : recipient;
}

/** "13 cá nhân · Giấy khen của Chủ tịch UBND xã Đại Sơn · năm 2025": never without who gave it. */
export function formatCommendation(row: Commendation, locale: Locale): string {
  return m.emulation_commendation(
    {
      count: formatNumber(row.count, locale),
      recipient: formatRecipient(row.recipient, locale),
      form: row.form,
      giver: row.awarded_by,
      period: formatPeriod(row.period, locale, null)
    },
    { locale }
  );
}
