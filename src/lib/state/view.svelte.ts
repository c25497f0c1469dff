import { goto } from '$app/navigation';
import { page } from '$app/state';
import { DEFAULT_VIEW, formatView, parseView, type View, withView } from './view';

/** `step` can be taken back with the browser's back button; `adjust` (typing, sliding) replaces the last one. */
export type Change = 'step' | 'adjust';

class CurrentView {
  #isReady = $state(false);
  #beganWithSample = $state(false);
  readonly #read = $derived(this.#isReady ? parseView(page.url.search) : DEFAULT_VIEW);

  /** The view in the address. Until the page has woken up it is what was built: the default. */
  get current(): View {
    return this.#read;
  }

  /** Whether the page has woken up, so that the address counts. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Called once by the layout when it is mounted. */
  wake(): void {
    if (this.#isReady) return;
    this.#beganWithSample = parseView(page.url.search).sample;
    this.#isReady = true;
  }

  /** Whether the first page of this visit was opened with the sample on: then sourced figures alone are not shown first. */
  get beganWithSample(): boolean {
    return this.#beganWithSample;
  }

  /**
   * Address of this page with some of the view changed, for links. Until the page has woken up it changes
   * the default view, so that a link pressed early leads where it says.
   */
  hrefWith(part: Partial<View>): string {
    if (!this.#isReady) return formatView({ ...DEFAULT_VIEW, ...part }) || '?';
    const url = withView(page.url, { ...this.current, ...part });
    return url.pathname + url.search;
  }

  change(part: Partial<View>, change: Change = 'step'): Promise<void> {
    const url = withView(page.url, { ...this.current, ...part });
    return goto(url, { noScroll: true, keepFocus: true, replaceState: change === 'adjust' });
  }
}

/** What the reader chose to see on this page. */
export const view = new CurrentView();
