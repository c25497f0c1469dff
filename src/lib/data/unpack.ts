import { LoadError, messageOf } from './error';

/** Small enough that other work gets a turn in between. */
const SLICE = 256 * 1024;

function sliced(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + SLICE));
      at += SLICE;
    }
  });
}

/**
 * The engine's program out of its gzip pack, as a Blob that a browser may compile while it reads it. Gzip
 * carries a checksum of the content, so what comes out is what went in.
 * @throws LoadError (`damaged`) when it does not unpack to `expected` bytes
 */
export async function unpacked(
  bytes: Uint8Array<ArrayBuffer>,
  expected: number,
  file: string
): Promise<Blob> {
  const type = 'application/wasm';
  const stream = sliced(bytes).pipeThrough(new DecompressionStream('gzip'));
  let program: Blob;
  try {
    program = await new Response(stream, { headers: { 'content-type': type } }).blob();
  } catch (error) {
    throw new LoadError('damaged', { file, detail: messageOf(error) }, error);
  }
  if (program.size !== expected)
    throw new LoadError('damaged', { file, expected, got: program.size });
  return program.type === type ? program : new Blob([program], { type });
}
