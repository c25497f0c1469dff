import { answerOf } from './methods';
import { arrayBatches } from './array-batches';

/** Answers to all cases as pieces of one JSON array, kept as bytes outside the heap. */
export function answersOf(bytes: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let lead = '[';
  for (const batch of arrayBatches(bytes)) {
    let text = '';
    for (const value of batch) {
      text += `${lead}${JSON.stringify(answerOf(value))}`;
      lead = ',\n';
    }
    pieces.push(Buffer.from(text));
  }
  pieces.push(Buffer.from(lead === '[' ? '[]\n' : ']\n'));
  return pieces;
}
