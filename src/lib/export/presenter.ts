import type { PresentStep } from './present-key';

/** What a presenter is driven by: the keys and steps of the site. */
export interface PresenterParts {
  readonly steps: Readonly<Record<string, PresentStep>>;
  readonly presentStepOf: typeof import('./present-key').presentStepOf;
  readonly slideAfter: typeof import('./present-key').slideAfter;
  readonly typedDigits: typeof import('./present-key').typedDigits;
  readonly typedSlide: typeof import('./present-key').typedSlide;
}

/**
 * Shows the slides of a page that is one file, one at a time. It is written into the file as its own text, so that it
 * refers to nothing outside itself but its arguments and the browser.
 *
 * Without it the page shows all slides below each other.
 */
export function presenter(
  { steps, presentStepOf, slideAfter, typedDigits, typedSlide }: PresenterParts,
  document: Document,
  window: Window & typeof globalThis
): void {
  const slides = [...document.querySelectorAll<HTMLElement>('main > section')];
  const root = document.documentElement;
  const find = (name: string): HTMLElement | null => document.querySelector(`[data-${name}]`);
  const [status, place, number, pointer] = ['status', 'place', 'typed', 'pointer'].map(find);
  const asked = typedSlide(window.location.hash.slice(1), slides.length);
  let at = asked ?? 0;
  let typed = '';
  let quiet = 0;

  const show = (): void => {
    for (const [index, slide] of slides.entries()) slide.hidden = index !== at;
    const words = root.hasAttribute('data-black')
      ? status?.getAttribute('data-black-words')
      : slides[at]?.getAttribute('aria-label');
    if (status) status.textContent = words ?? '';
    if (place) place.textContent = `${at + 1}/${slides.length}`;
    if (number) {
      number.textContent = typed;
      number.hidden = typed === '';
    }
    try {
      window.history.replaceState(null, '', `#${at + 1}`);
    } catch {
      // Some browsers refuse it for a file; the show begins at its first slide after a reload then.
    }
  };
  const fill = (): void => {
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    else void root.requestFullscreen?.().catch(() => undefined);
  };
  const take = (step: PresentStep): void => {
    if (step === 'full') return fill();
    if (step === 'print') return window.print();
    if (step === 'end') return;
    if (step === 'notes' || step === 'black' || step === 'pointer')
      root.toggleAttribute(`data-${step === 'pointer' ? 'pointing' : step}`);
    else {
      root.removeAttribute('data-black');
      at = slideAfter(step, at, slides.length);
    }
    for (const button of document.querySelectorAll('[data-step="notes"]'))
      button.setAttribute('aria-pressed', String(root.hasAttribute('data-notes')));
    show();
  };

  document.addEventListener('keydown', (event) => {
    const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
    const target = event.target instanceof window.Element ? event.target : null;
    const presses = event.key === ' ' || event.key === 'Enter';
    const goesTo = event.key === 'Enter' && !isShortcut ? typedSlide(typed, slides.length) : null;
    const was = typed;
    typed = isShortcut ? '' : typedDigits(typed, event.key);
    if (goesTo !== null) {
      at = goesTo;
      root.removeAttribute('data-black');
    }
    if (goesTo !== null || typed !== '' || was !== typed) show();
    if (goesTo !== null || typed !== '') return event.preventDefault();
    // On a button these two press it.
    if (presses && target?.closest('button')) return;
    const step = presentStepOf(event, steps);
    if (step === null) return;
    if (step !== 'end') event.preventDefault();
    take(step);
  });
  document.addEventListener('click', (event) => {
    const target = event.target instanceof window.Element ? event.target : null;
    const step = target?.closest('[data-step]')?.getAttribute('data-step');
    if (step) return take(step as PresentStep);
    // Words that were just selected are no press.
    if (target?.closest('nav, aside') || window.getSelection()?.toString()) return;
    take(event.clientX < window.innerWidth / 3 ? 'back' : 'next');
  });
  document.addEventListener('pointermove', (event) => {
    root.removeAttribute('data-quiet');
    window.clearTimeout(quiet);
    quiet = window.setTimeout(() => root.setAttribute('data-quiet', ''), 2500);
    if (!pointer) return;
    pointer.style.left = `${event.clientX}px`;
    pointer.style.top = `${event.clientY}px`;
  });
  root.setAttribute('data-showing', '');
  show();
}
