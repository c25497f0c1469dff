import type { EChartsOption } from 'echarts';
import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, registerCustomSeries, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { renderScene, SCENE } from '../charts/scene';

use([CustomChart, LineChart, GridComponent, SVGRenderer]);
registerCustomSeries(SCENE, renderScene);

export interface SvgFrame {
  readonly width: number;
  readonly height: number;
  /** Prefix of every id inside; unique on its page, the same for the same picture. */
  readonly id: string;
  /** One sentence that says what the picture shows. */
  readonly label: string;
  /** More than the label says; left out where the label is enough. */
  readonly description?: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** What the renderer writes for its own use, or what is the default anyway. */
const NEEDLESS = [
  / (?:ecmeta_\w+|pointer-events|xml:space|xmlns:xlink|version|baseProfile)="[^"]*"/g,
  / class="zr\d+-cls-\d+"/g,
  / text-anchor="start"/g,
  /<style ?>.*?<\/style>/gs,
  /<rect width="[\d.]+" height="[\d.]+" x="0" y="0" fill="none"><\/rect>/g,
  /\n+/g
];

function toShort(svg: string): string {
  const bare = NEEDLESS.reduce((text, needless) => text.replace(needless, ''), svg);
  return bare
    .replace(/<(\w+) >/g, '<$1>')
    .replace(/><\/(?:path|rect|circle|polygon|polyline|line)>/g, '/>')
    .replace(/;"/g, '"');
}

/** The face most texts use stands once, on the root. */
function toOneFace(svg: string): string {
  const faces = [...svg.matchAll(/;font-family:([^;"]*)/g)].map((match) => match[1] ?? '');
  const counts = new Map<string, number>();
  for (const face of faces) counts.set(face, (counts.get(face) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return svg;
  const [face] = most;
  return svg
    .replaceAll(`;font-family:${face}`, '')
    .replace('<svg ', `<svg style="font-family:${face}" `);
}

/**
 * Draws an option as SVG text: as wide as its box (a viewBox keeps the proportions), with role, title
 * and description, and with ids that depend on `id` alone, so that equal input gives equal bytes.
 */
export function chartSvg(option: EChartsOption, frame: SvgFrame): string {
  const { width, height, id, label, description } = frame;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    const drawn = toOneFace(toShort(chart.renderToSVGString({ useViewBox: true })))
      .replace(/zr\d+-/g, `${id}-`)
      .replace(/^<svg (.*?)width="[^"]*" height="[^"]*"/, '<svg $1width="100%"');
    const named = description === undefined ? `${id}-t` : `${id}-t ${id}-d`;
    const words =
      `<title id="${id}-t">${escaped(label)}</title>` +
      (description === undefined ? '' : `<desc id="${id}-d">${escaped(description)}</desc>`);
    return drawn.replace(
      /^<svg ([^>]*)>/,
      (_, attributes: string) => `<svg ${attributes} role="img" aria-labelledby="${named}">${words}`
    );
  } finally {
    chart.dispose();
  }
}
