const HEADER_BYTES = 8;
const EXPORT_SECTION = 7;

/** Reads a WebAssembly module from an offset on. */
function reader(bytes: Uint8Array, start: number) {
  let at = start;
  const byte = (): number => {
    const value = bytes[at++];
    if (value === undefined)
      throw new RangeError(`WebAssembly ends within a section, at byte ${at}`);
    return value;
  };
  /** An unsigned number, seven bits a byte, lowest first. */
  const number = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const part = byte();
      value += (part & 127) * factor;
      if (part < 128) return value;
    }
  };
  return {
    byte,
    number,
    position: () => at,
    take(length: number): Uint8Array {
      if (at + length > bytes.length)
        throw new RangeError(`WebAssembly ends within a section, at byte ${bytes.length}`);
      return bytes.subarray(at, (at += length));
    }
  };
}

function encoded(value: number): Uint8Array {
  const out: number[] = [];
  let rest = value;
  do {
    const part = rest % 128;
    rest = Math.floor(rest / 128);
    out.push(rest > 0 ? part + 128 : part);
  } while (rest > 0);
  return Uint8Array.from(out);
}

/** The content of an export section with only the entries whose name is kept. */
function keptEntries(section: Uint8Array, isKept: (name: string) => boolean): Uint8Array {
  const entries = reader(section, 0);
  const text = new TextDecoder();
  const kept: Uint8Array[] = [];
  for (let left = entries.number(); left > 0; left -= 1) {
    const start = entries.position();
    const name = text.decode(entries.take(entries.number()));
    // What kind of thing it is, and its number.
    entries.byte();
    entries.number();
    if (isKept(name)) kept.push(section.subarray(start, entries.position()));
  }
  return Buffer.concat([encoded(kept.length), ...kept]);
}

/**
 * A WebAssembly module that exports only what is kept; all else is as it was, byte for byte (Core
 * Specification 2.0, section 5.5.10, "Export Section").
 * @throws RangeError when the bytes end within a section
 */
export function withExports(wasm: Uint8Array, isKept: (name: string) => boolean): Uint8Array {
  const module = reader(wasm, HEADER_BYTES);
  const parts = [wasm.subarray(0, HEADER_BYTES)];
  while (module.position() < wasm.length) {
    const start = module.position();
    const id = module.byte();
    const section = module.take(module.number());
    if (id === EXPORT_SECTION) {
      const content = keptEntries(section, isKept);
      parts.push(Uint8Array.of(id), encoded(content.length), content);
    } else parts.push(wasm.subarray(start, module.position()));
  }
  return Buffer.concat(parts);
}
