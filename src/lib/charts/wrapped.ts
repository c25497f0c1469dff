import { textWidth } from './text-width';

/** Words in as many lines as a width needs; a word wider than the line stands alone. Nothing is lost. */
export function wrapped(content: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of content.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(joined, size) <= width) line = joined;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Width of the widest word: what a column needs at least. */
export function widestWord(content: string, size: number): number {
  return Math.max(0, ...content.split(' ').map((word) => textWidth(word, size)));
}
