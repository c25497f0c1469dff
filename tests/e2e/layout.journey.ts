import { fileURLToPath } from 'node:url';
import type { EChartsOption } from 'echarts';
import { build } from 'vite';
import { chartSvg } from '../../src/lib/server/chart-svg';
import { LINES } from '../golden/examples/lines';
import { expect, test } from '../support/journey';

const SIZE = { width: 640, height: 320, id: 'x' };
const NAMES = ['Xã Đại Sơn', 'Phường Nguyễn Bỉnh Khiêm', 'Đặc khu Bạch Long Vĩ', 'Xã Yết Kiêu'];

/** Everything that ECharts places by the width of words: axes, names that are broken or turned, labels, ends. */
const native: EChartsOption = {
  animation: false,
  textStyle: { fontFamily: 'var(--font)', fontSize: 14 },
  grid: { left: 8, right: 8, top: 30, bottom: 8, outerBoundsMode: 'same' },
  xAxis: {
    type: 'category',
    data: NAMES,
    name: 'Đơn vị',
    nameLocation: 'middle',
    axisLabel: { width: 90, overflow: 'break', interval: 0, fontWeight: 600 }
  },
  yAxis: {
    type: 'value',
    axisLabel: { fontFamily: 'var(--font-num)', formatter: '{value}%', rotate: 30 }
  },
  series: [
    {
      type: 'line',
      data: [1.88, 12.5, 1100, 400.25],
      label: { show: true, position: 'right', fontWeight: 700, formatter: '{c} → {b}' },
      endLabel: {
        show: true,
        formatter: '{a|Dự báo:} {b|1.888,8}',
        rich: { a: { fontSize: 13 }, b: { fontSize: 18, fontFamily: 'var(--font-num)' } }
      }
    }
  ]
};

/** The module that draws, as one script for a page. */
async function script(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../../src/lib/server/chart-svg.ts', import.meta.url)),
        formats: ['iife'],
        name: 'drawn'
      }
    }
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

test('lays a chart out in a page and in a worker as while pages are built', async ({ page }) => {
  const options = [native, ...LINES.map(({ option }) => option())];
  const built = options.map((option) => chartSvg(option, SIZE));
  const drawing = `${JSON.stringify(options)}.map((one) => drawn.chartSvg(one, ${JSON.stringify(SIZE)}))`;
  const code = await script();
  await page.addScriptTag({ content: `${code};globalThis.inPage = ${drawing};` });
  expect(await page.evaluate('inPage')).toEqual(built);
  const inWorker = await page.evaluate(
    (content) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([content])));
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
      }),
    `${code};postMessage(${drawing});`
  );
  expect(inWorker).toEqual(built);
});
