/** Puts text on the clipboard. @throws where the browser does not allow it */
export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
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
