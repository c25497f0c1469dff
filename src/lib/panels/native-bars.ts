import type { BarsModel } from '$lib/charts/bars';
import { lightTheme } from '$lib/charts/theme';
import type { NativeChart } from '$lib/export/snapshot';

/**
 * Bars as PowerPoint draws them, from the model of the picture: the same rows in the same order and colours, hatched
 * or ruled alike. Undefined where a bar has several parts or does not begin at 0: a picture says that better.
 *
 * @param name what the bars count, as the head of their column on "Edit data"
 */
export function nativeBars({ min, rows }: BarsModel, name: string): NativeChart | undefined {
  if (rows.some(({ parts }) => parts.length > 1 || parts.some(({ from }) => from !== 0)))
    return undefined;
  const parts = rows.map((row) => row.parts[0]);
  const owns = parts.map((part) => part?.fill === 'own');
  return {
    type: 'bar',
    horizontal: true,
    categories: rows.map((row) => row.name),
    series: [
      {
        name,
        role: 'value',
        values: parts.map((part) => part?.to ?? null),
        colour: lightTheme.tone.data,
        colours: parts.map((part) => lightTheme.tone[part?.tone ?? 'data']),
        samples: parts.map((part) => part?.fill === 'sample'),
        ...(owns.includes(true) ? { owns } : {})
      }
    ],
    decimals: 0,
    unit: '',
    min
  };
}
