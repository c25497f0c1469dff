import type {
  CustomSeriesOption,
  CustomSeriesRenderItem,
  CustomSeriesRenderItemReturn,
  EChartsOption
} from 'echarts';
import type { Frame } from './frame';
import type { Mark } from './mark';
import { tooltip } from './tooltip';

/** Name under which the renderer of scenes is registered, once in Node and once in the browser. */
export const SCENE = 'scene';

/** Marks that belong together and answer together: `name` is shown on hover, `id` given on a click. */
export interface SceneItem {
  readonly id: string;
  readonly name: string;
  readonly marks: readonly Mark[];
}

interface Payload {
  readonly scale: number;
  readonly items: readonly (readonly Mark[])[];
}

/** Draws what the option holds: the drawing stays plain data that a test can compare. */
export const renderScene: CustomSeriesRenderItem = (params) => {
  const { scale, items } = params.itemPayload as unknown as Payload;
  const size = scale === 1 ? {} : { scaleX: scale, scaleY: scale };
  const children = items[params.dataIndex] ?? [];
  // Replaced as a whole: merged by place, marks of the last drawing would keep their dashes or stand.
  const whole = { type: 'group', $mergeChildren: false, ...size, children };
  return whole as unknown as CustomSeriesRenderItemReturn;
};

/**
 * A series of marks in plain pixels of the frame at scale 1, without a coordinate system; the whole
 * is enlarged by the frame's scale. `z` places it under (1) or over (3) the series of axes.
 */
export function sceneSeries(
  marks: readonly Mark[],
  scale: number,
  items: readonly SceneItem[] = [],
  z = 3
): CustomSeriesOption[] {
  const series = (payload: Payload, extra: CustomSeriesOption): CustomSeriesOption => ({
    type: 'custom',
    coordinateSystem: 'none',
    renderItem: SCENE as unknown as CustomSeriesRenderItem,
    itemPayload: { ...payload },
    ...extra
  });
  const still = series({ scale, items: [marks] }, { silent: true, z, data: [0] });
  if (items.length === 0) return [still];
  const live = series(
    { scale, items: items.map((item) => item.marks) },
    // The library's own hover colour cannot be computed from `var(…)`.
    {
      z: z + 1,
      emphasis: { disabled: true } as object,
      data: items.map(({ id, name }) => ({ id, name, value: 0 }))
    }
  );
  return [still, live];
}

/** An option that is a scene and nothing else. */
export function sceneOption(
  frame: Frame,
  marks: readonly Mark[],
  items: readonly SceneItem[] = []
): EChartsOption {
  return {
    animation: false,
    ...(items.length === 0 ? {} : { tooltip: tooltip(frame) }),
    series: sceneSeries(marks, frame.scale, items)
  };
}

/** Size of the drawing in its own pixels. */
export function roomOf(frame: Frame): { readonly width: number; readonly height: number } {
  return { width: frame.width / frame.scale, height: frame.height / frame.scale };
}
