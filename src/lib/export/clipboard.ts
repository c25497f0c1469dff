/**
 * Puts text on the clipboard. A promise is handed over as it is: Safari wants the write to begin inside the
 * click, before the text is made.
 *
 * @throws where the browser does not allow it, or the text could not be made
 */
export function copyText(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string') return navigator.clipboard.writeText(text);
  const blob = text.then((made) => new Blob([made], { type: 'text/plain' }));
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}

/**
 * Puts a picture on the clipboard. The promise is handed over as it is: Safari wants the write to begin
 * inside the click, before the picture is made.
 *
 * @throws where the browser does not allow it, or the picture could not be made
 */
export function copyPicture(png: Promise<Uint8Array<ArrayBuffer>>): Promise<void> {
  const blob = png.then((bytes) => new Blob([bytes], { type: 'image/png' }));
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
}
