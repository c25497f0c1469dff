/** What could not be copied because the browser does not let this page, so that it can be shown to be copied by hand. */
export class CopyRefused extends Error {
  override readonly name = 'CopyRefused';
  constructor(
    readonly text: string,
    options?: ErrorOptions
  ) {
    super('the browser does not let this page copy', options);
  }
}

/** Missing on pages that were not sent encrypted, as within the network of an office. */
const clipboardOf = (): Clipboard | undefined =>
  (navigator as { readonly clipboard?: Clipboard }).clipboard;

async function written(text: string | Promise<string>): Promise<void> {
  const clipboard = clipboardOf();
  if (clipboard === undefined) throw new Error('no clipboard here');
  if (typeof text === 'string') return clipboard.writeText(text);
  const blob = text.then((made) => new Blob([made], { type: 'text/plain' }));
  return clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}

/** The older way, which pages without encryption have too: it copies what is selected. */
function copiedByCommand(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position:fixed;top:0;left:0;opacity:0';
  // An open dialog may keep the focus to itself; the text is handed over with the event then.
  const hand = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.body.append(field);
  document.addEventListener('copy', hand, { capture: true });
  try {
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', hand, { capture: true });
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/**
 * Puts text on the clipboard. A promise is handed over as it is: Safari wants the write to begin inside the
 * click, before the text is made. Where the browser has no clipboard for the page, or refuses it, the older
 * way is tried.
 *
 * @throws CopyRefused with the text where the browser allows neither; what making the text throws
 */
export async function copyText(text: string | Promise<string>): Promise<void> {
  try {
    await written(text);
  } catch (cause) {
    const made = await text;
    if (!copiedByCommand(made)) throw new CopyRefused(made, { cause });
  }
}

/**
 * Puts a picture on the clipboard. The promise is handed over as it is: Safari wants the write to begin
 * inside the click, before the picture is made. It is not begun where it could not be copied.
 *
 * @throws where the browser does not allow it, or the picture could not be made
 */
export async function copyPicture(png: () => Promise<Uint8Array<ArrayBuffer>>): Promise<void> {
  const clipboard = clipboardOf();
  if (clipboard === undefined || typeof ClipboardItem === 'undefined')
    throw new Error('no clipboard for pictures here');
  const blob = png().then((bytes) => new Blob([bytes], { type: 'image/png' }));
  await clipboard.write([new ClipboardItem({ 'image/png': blob })]);
}
