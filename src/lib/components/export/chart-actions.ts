import { m } from '$lib/paraglide/messages';
import { showsOwnIn } from '$lib/panels/own-marks';
import { withSets } from '$lib/state/own-link';
import { ownSets } from '$lib/state/own-sets.svelte';
import { getLocale } from '$lib/paraglide/runtime';
import { formatExactNumber } from '$lib/format/exact-number';
import { captionOf } from '$lib/export/caption';
import { copyPicture } from '$lib/export/clipboard';
import { markedTable } from '$lib/export/marked-table';
import { save } from '$lib/export/save';
import type { Cell, Snapshot } from '$lib/export/snapshot';
import { startJob } from '$lib/export/start-job';
import { formatTsv } from '$lib/export/tsv';
import { basket } from './basket.svelte';
import { type ChartFileKind, chartFile } from './chart-file';
import { copyWords } from './copy-words';
import { forBasket, type FrozenSnapshot, thawed } from '$lib/panels/frozen-snapshot';
import { type Failure, task } from './task.svelte';

/** Makes a file of a chart and hands it to the reader's downloads. */
export function downloadChart(frozen: FrozenSnapshot, choice: ChartFileKind): Promise<void> {
  const same = [frozen.address, JSON.stringify(choice)];
  return task.run(
    m.export_making(),
    m.export_failed(),
    async (reporter) => {
      const { blob, name } = await chartFile(thawed(frozen), choice, reporter);
      save(blob, name);
      return m.export_saved({ name });
    },
    same
  );
}

async function clipboardPng(snapshot: Snapshot): Promise<Uint8Array<ArrayBuffer>> {
  const [{ picturePage }, { chartDrawer }] = await Promise.all([
    import('$lib/export/deck-job'),
    import('./chart-drawer')
  ]);
  const page = picturePage(snapshot, 'slide', await chartDrawer());
  return startJob({ kind: 'png', page, pixels: 2 }).result;
}

/**
 * Puts the slide as a picture on the clipboard, to be pasted into a chat or a document; where the browser does
 * not let it, the picture is offered as a file.
 */
export function copyChart(frozen: FrozenSnapshot): Promise<void> {
  const asFile = {
    label: m.export_copy_picture_file(),
    act: () =>
      void downloadChart(frozen, { as: 'picture', preset: 'slide', kind: 'png', pixels: 2 })
  };
  const failure = (): Failure => ({ what: m.export_copy_picture_failed(), next: asFile });
  return task.now(m.export_making(), failure, async () => {
    await copyPicture(() => clipboardPng(thawed(frozen)));
    return m.export_copied_picture();
  });
}

/** A decimal comma where the reader's language has one; spreadsheets read what their language writes. */
const toText = (cell: Cell): string =>
  cell === null
    ? ''
    : typeof cell === 'number'
      ? formatExactNumber(cell, getLocale()).replaceAll('−', '-')
      : cell;

export function copyLink(frozen: FrozenSnapshot): Promise<void> {
  const { link, address } = frozen;
  const sets = showsOwnIn(frozen) ? ownSets.sets : [];
  return copyWords(() => withSets(link ?? address, sets), m.export_copied_link());
}

/** Puts the table on the clipboard as a spreadsheet takes it: a cell a column, a row a line. */
export function copyTable(frozen: FrozenSnapshot): Promise<void> {
  return copyWords(() => {
    const { columns, rows } = markedTable(thawed(frozen));
    return formatTsv([columns.map(({ name }) => name), ...rows.map((row) => row.map(toText))]);
  }, m.export_copied_table());
}

export function copyCaption(frozen: FrozenSnapshot): Promise<void> {
  return copyWords(() => captionOf(thawed(frozen)), m.export_copied_caption());
}

/** Puts a chart into the deck, and says how many slides it has now, or that the browser did not keep it. */
export function toConference(frozen: FrozenSnapshot): void {
  basket.open(window);
  const added = basket.add(forBasket(frozen));
  const count = basket.deck.items.length;
  if (added === 'full') task.warn(m.export_deck_full({ count }), 'conference');
  else if (!basket.isKept) task.warn(m.export_deck_not_kept({ count }), 'conference');
  else if (added === 'known') task.say(m.export_deck_known({ count }), 'conference');
  else task.say(m.export_deck_added({ count }), 'conference');
}
