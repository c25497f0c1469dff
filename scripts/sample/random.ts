/** Change it and every sample value changes; keep it and none does. */
const SEED = 20_250_701;

function mix(state: number): number {
  let h = state;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

function stateOf(key: string): number {
  let h = SEED ^ 0x811c9dc5;
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  return mix(h >>> 0);
}

/** A number in [0, 1) that depends on the key alone: adding an indicator changes no other series. */
export function drawOf(key: string): number {
  return stateOf(key) / 2 ** 32;
}

/** A number between the two, evenly. */
export function drawBetween(key: string, low: number, high: number): number {
  return low + (high - low) * drawOf(key);
}

/** A number around 0 with a standard deviation of 1, never beyond ±3.47 (the sum of four even draws). */
export function noiseOf(key: string): number {
  let state = stateOf(key);
  let sum = 0;
  for (let i = 0; i < 4; i++) {
    state = mix((state + 0x9e3779b9) >>> 0);
    sum += state / 2 ** 32;
  }
  return (sum - 2) * Math.sqrt(3);
}

/** Rounds up or down by chance, so that many small numbers keep their sum on average. */
export function roundByChance(value: number, key: string): number {
  const floor = Math.floor(value);
  return drawOf(key) < value - floor ? floor + 1 : floor;
}
