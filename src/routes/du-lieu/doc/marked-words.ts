/** Words that are selected in one block of the document. */
export interface MarkedWords {
  readonly block: number;
  readonly span: { readonly start: number; readonly end: number };
}

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;

/** Where in the text of its block a place of the page is; null outside the text. */
function offsetOf(block: Element, node: Node, offset: number): number | null {
  const piece = elementOf(node)?.closest('[data-start]');
  if (piece == null || !block.contains(piece)) return null;
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(node, offset);
  // What is said to the ear only, and the count beside a mark, are no words of the document.
  const words = before.cloneContents();
  for (const other of words.querySelectorAll('.hidden-text, .many')) other.remove();
  return Number(piece.getAttribute('data-start')) + (words.textContent ?? '').length;
}

/** The words that are selected in the document; null where none are, or those of several paragraphs. */
export function markedWords(): MarkedWords | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const block = elementOf(range.startContainer)?.closest('[data-block]');
  if (block == null || elementOf(range.endContainer)?.closest('[data-block]') !== block)
    return null;
  const start = offsetOf(block, range.startContainer, range.startOffset);
  const end = offsetOf(block, range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return null;
  return { block: Number(block.getAttribute('data-block')), span: { start, end } };
}
