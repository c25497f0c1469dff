import type { Locale } from '$lib/domain/text';
import type { Form } from '$lib/export/form';
import type { TablePanel } from '$lib/panels/panel';
import { tableOf } from '$lib/panels/shown-table';

/** A table of a page as a form to hand in, with the lines its files carry. */
export function panelForm<Row>(
  { columns, rows, groupOf = () => '', words }: TablePanel<Row>,
  signers: readonly string[],
  date: string,
  locale: Locale
): Form {
  const { title, subtitle, sourceLines } = words();
  return {
    locale,
    title,
    lines: [`(${subtitle})`],
    table: tableOf(columns, rows),
    groups: rows.map(groupOf),
    notes: [...sourceLines],
    signers,
    date
  };
}
