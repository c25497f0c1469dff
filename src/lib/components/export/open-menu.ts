import { mount, unmount } from 'svelte';
import { cleanData } from '$lib/format/clean-text';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';

/** From the press on a button until its menu is closed: a press while a slow one opens brings no second. */
let isOpen = false;
/** Whether the press that goes on began on the button of the open menu: it closes, and must not open again. */
let isClosingPress = false;

function mindPress(button: HTMLElement): () => void {
  const press = (): void => {
    isClosingPress = true;
    // The click of this press comes before the timer.
    addEventListener('pointerup', () => setTimeout(() => (isClosingPress = false)), { once: true });
  };
  button.addEventListener('pointerdown', press);
  return () => button.removeEventListener('pointerdown', press);
}

/**
 * Opens the menu of a chart at its button: what it offers is loaded, and the chart taken, only now.
 * @throws what making the snapshot throws, or loading when there is no network
 */
export async function openMenu(
  button: HTMLElement,
  snapshot: () => FrozenSnapshot | Promise<FrozenSnapshot>
): Promise<void> {
  if (isOpen || isClosingPress) return;
  isOpen = true;
  button.ariaBusy = 'true';
  try {
    const [panel, taken] = await Promise.all([import('./ChartMenuPanel.svelte'), snapshot()]);
    // Words of readers and of answers to their questions leave the page here.
    const frozen = cleanData(taken);
    const forget = mindPress(button);
    button.ariaExpanded = 'true';
    const shown = mount(panel.default, {
      target: document.body,
      props: { frozen, anchor: button, onclose: close }
    });
    function close(): void {
      isOpen = false;
      void unmount(shown);
      setTimeout(forget);
      button.ariaExpanded = 'false';
      button.focus({ preventScroll: true });
    }
  } catch (error) {
    isOpen = false;
    throw error;
  } finally {
    button.ariaBusy = null;
  }
}
