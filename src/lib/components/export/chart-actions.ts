import { m } from '$lib/paraglide/messages';
import { captionOf } from '$lib/export/caption';
import { copyPicture, copyText } from '$lib/export/clipboard';
import { save } from '$lib/export/save';
import type { Snapshot } from '$lib/export/snapshot';
import { startJob } from '$lib/export/start-job';
import { basket } from './basket.svelte';
import { type ChartFileKind, chartFile } from './chart-file';
import { type FrozenSnapshot, thawed } from './frozen-snapshot';
import { task } from './task.svelte';

/** Makes a file of a chart and hands it to the reader's downloads. */
export function downloadChart(frozen: FrozenSnapshot, choice: ChartFileKind): Promise<void> {
  return task.run(m.export_making(), m.export_failed(), async (reporter) => {
    const { blob, name } = await chartFile(thawed(frozen), choice, reporter);
    save(blob, name);
    return m.export_saved({ name });
  });
}

async function clipboardPng(snapshot: Snapshot): Promise<Uint8Array<ArrayBuffer>> {
  const [{ picturePage }, { chartDrawer }] = await Promise.all([
    import('$lib/export/deck-job'),
    import('./chart-drawer')
  ]);
  const page = picturePage(snapshot, 'slide', await chartDrawer());
  return startJob({ kind: 'png', page, pixels: 2 }).result;
}

/** Puts the slide as a picture on the clipboard, to be pasted into a chat or a document. */
export function copyChart(frozen: FrozenSnapshot): Promise<void> {
  // Begun inside the click: some browsers allow the clipboard only there.
  const written = copyPicture(clipboardPng(thawed(frozen)));
  return task.run(m.export_making(), m.export_copy_failed(), async () => {
    await written;
    return m.export_copied_picture();
  });
}

function copyWords(text: string, done: string): Promise<void> {
  const written = copyText(text);
  return task.run(m.export_copying(), m.export_copy_failed(), async () => {
    await written;
    return done;
  });
}

export function copyLink({ link, address }: FrozenSnapshot): Promise<void> {
  return copyWords(link ?? address, m.export_copied_link());
}

export function copyCaption(frozen: FrozenSnapshot): Promise<void> {
  return copyWords(captionOf(thawed(frozen)), m.export_copied_caption());
}

/** Puts a chart into the deck, and says how many slides it has now. */
export function toConference(frozen: FrozenSnapshot): void {
  basket.open(window);
  const added = basket.add(frozen);
  const count = basket.deck.items.length;
  if (added === 'full') task.say(m.export_deck_full({ count }), 'conference');
  else if (added === 'known') task.say(m.export_deck_known({ count }), 'conference');
  else task.say(m.export_deck_added({ count }), 'conference');
}
