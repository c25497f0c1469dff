/**
 * Audits the arithmetic with anybody's numbers: reads a JSON array of `{id, method, input}` on
 * standard input, prints a JSON array of `{id, output}` or `{id, error}` in the same order.
 * Ends with 0 when all cases were answered, with 2 when the input is no JSON array.
 */
import { once } from 'node:events';
import { answersOf } from './assess/answers';
import { NotAnArrayError } from './assess/array-batches';

const MESSAGE =
  'Đầu vào phải là một mảng JSON các ca {id, method, input}. ' +
  '| The input must be a JSON array of cases {id, method, input}.\n';

async function inputBytes(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  for (const piece of answersOf(await inputBytes())) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
} catch (error) {
  if (!(error instanceof NotAnArrayError)) throw error;
  process.stderr.write(MESSAGE);
  process.exitCode = 2;
}
