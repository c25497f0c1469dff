import { drawChart } from '$lib/components/chart/echarts';
import { type FrozenSnapshot, thawed } from '$lib/panels/frozen-snapshot';
import { slideSvg } from './themed-picture';

/**
 * Draws a slide as it stands in the page; `place` makes its ids different from those of the same slide elsewhere.
 *
 * @throws what drawing throws, such as a model kept by an older site
 */
export type SlideDrawer = (slide: FrozenSnapshot, place: string) => string;

/** Every kind of chart and the library that draws them come with it: load it once there is a page to show. */
export const drawSlide: SlideDrawer = (slide, place) => slideSvg(thawed(slide), place, drawChart);
