import type { ECharts } from 'echarts/core';
import type { EChartsOption } from 'echarts';
import type { Frame } from '$lib/charts/frame';
import { cssTheme } from '$lib/charts/theme';
import type { Locale } from '$lib/domain/text';
import { enqueue } from './idle-queue';

type Library = typeof import('./echarts');

export interface LiveInput {
  /** Height of the picture at a width, both in pixels: for paper, whose width the box does not have yet. */
  readonly heightAt: (width: number) => number;
  readonly option: (frame: Frame) => EChartsOption;
  readonly locale: Locale;
  /** Called with the id of a drawn thing that was clicked. */
  readonly onselect?: ((id: string) => void) | undefined;
}

/** About what A4 leaves a page between its margins, in pixels. */
const PAPER = 690;

/** The library once any chart has read it: what is asked for paper cannot wait. */
let known: Library | null = null;

/** Root type size against 16 px: hall mode enlarges it, and charts follow. */
function scaleOf(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}

function idOf(data: unknown): string {
  const id = (data as { readonly id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : '';
}

/**
 * A chart that takes the place of its drawn picture: loaded when it comes near the window and the page
 * is idle, drawn at the real width of its box, drawn again when the box or the input changes. It never
 * changes the box, so nothing around it moves. Where the library cannot be loaded the picture stays.
 */
export class LiveChart {
  #chart: ECharts | null = null;
  #input: LiveInput;
  #size = '';
  #closed = false;
  #takeBack: () => void = () => undefined;
  readonly #host: HTMLElement;
  readonly #drawn: () => void;
  readonly #sight: IntersectionObserver;
  readonly #box: ResizeObserver;

  /** @param drawn called once the first picture stands */
  constructor(host: HTMLElement, input: LiveInput, drawn: () => void) {
    this.#host = host;
    this.#input = input;
    this.#drawn = drawn;
    this.#box = new ResizeObserver(() => this.#draw(false));
    this.#sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#sight.disconnect();
        this.#takeBack = enqueue(() => void this.#load());
      },
      { rootMargin: '200px' }
    );
    this.#sight.observe(host);
    addEventListener('beforeprint', this.#forPaper);
    addEventListener('afterprint', this.#forScreen);
  }

  /** What was never in sight is drawn too, and all at the width it will have. */
  readonly #forPaper = (): void => {
    if (this.#chart === null && known !== null && this.#host.clientWidth > 0) this.#open(known);
    const page = document.querySelector('main')?.clientWidth ?? 0;
    if (this.#chart === null || page === 0) return;
    // What stands in many columns has fewer of them on paper, not smaller ones.
    const [own, share] = [this.#host.clientWidth, this.#host.clientWidth / page];
    const width = Math.round(Math.max(share * PAPER, Math.min(own, PAPER / 2)));
    this.#paint(width, this.#input.heightAt(width), 1);
  };

  readonly #forScreen = (): void => this.#draw(true);

  /** Draws again with another model, language or listener. */
  update(input: LiveInput): void {
    this.#input = input;
    this.#draw(true);
  }

  close(): void {
    this.#closed = true;
    this.#takeBack();
    this.#sight.disconnect();
    this.#box.disconnect();
    removeEventListener('beforeprint', this.#forPaper);
    removeEventListener('afterprint', this.#forScreen);
    this.#chart?.dispose();
    this.#chart = null;
  }

  /** Reading the library takes its time, the first drawing with it as much again: each has a turn of its own. */
  async #load(): Promise<void> {
    const library = await import('./echarts').catch(() => null);
    if (library === null || this.#closed) return;
    known = library;
    this.#takeBack = enqueue(() => this.#open(library));
  }

  #open(library: Library): void {
    if (this.#chart !== null) return;
    const { clientWidth: width, clientHeight: height } = this.#host;
    this.#chart = library.openChart(this.#host, { width, height });
    this.#chart.on('click', ({ data }) => {
      const id = idOf(data);
      if (id !== '') this.#input.onselect?.(id);
    });
    this.#draw(true);
    this.#box.observe(this.#host);
    this.#drawn();
  }

  #draw(changed: boolean): void {
    const { clientWidth: width, clientHeight: height } = this.#host;
    const size = `${width} ${height}`;
    if (this.#chart === null || width === 0 || height === 0) return;
    if (!changed && size === this.#size) return;
    this.#size = size;
    this.#paint(width, height, scaleOf());
  }

  #paint(width: number, height: number, scale: number): void {
    const { option, locale } = this.#input;
    this.#chart?.resize({ width, height });
    this.#chart?.setOption(option({ width, height, locale, theme: cssTheme, scale }), true);
    // On paper the box has a slightly other width; a viewBox lets the picture follow it.
    this.#host.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.#host.parentElement?.style.setProperty('--drawn', `${width} / ${height}`);
  }
}
