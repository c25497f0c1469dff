/** Maps a value of [from, to] to a pixel of [start, end]; a domain without length maps to the start. */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number]
): (value: number) => number {
  const span = to - from;
  return (value) => (span === 0 ? start : start + ((value - from) / span) * (end - start));
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

export interface Ticks {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly values: readonly number[];
  /** Decimals a tick needs. */
  readonly decimals: number;
}

/** Round steps of 1, 2 or 5 times a power of ten that cover [low, high] in about `count` intervals. */
export function ticks(low: number, high: number, count = 5): Ticks {
  const span = high > low ? high - low : Math.max(Math.abs(high), 1);
  const rough = span / Math.max(count, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((unit) => unit * power >= rough * 0.999) ?? 10) * power;
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil((high > low ? high : low + span) / step - 1e-9);
  const values = Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toFixed(decimals))
  );
  return { min: values[0] ?? 0, max: values[values.length - 1] ?? 0, step, values, decimals };
}
