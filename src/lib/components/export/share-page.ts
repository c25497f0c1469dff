import { m } from '$lib/paraglide/messages';
import { withSets } from '$lib/state/own-link';
import { ownSets } from '$lib/state/own-sets.svelte';

/** What a phone shares with, where it has it. */
type Sharing = Partial<Pick<Navigator, 'share'>>;

/**
 * Hands the address of the page with its sentence to the apps of the phone; elsewhere both are copied. A reader
 * who closes the choice of apps has not failed. With own sets on, the address names them and the words say that
 * whoever opens it needs their pack.
 */
export async function sharePage(
  title: string,
  sentence: string,
  { share }: Sharing = { share: navigator.share?.bind(navigator) }
): Promise<void> {
  const url = withSets(location.href, ownSets.sets);
  const text = ownSets.isOn ? [sentence, m.own_link_needs()].filter(Boolean).join('\n') : sentence;
  if (share !== undefined)
    try {
      await share({ title, text, url });
      return;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  const [{ copyWords }, { showNotice }] = await Promise.all([
    import('./copy-words'),
    import('./notice')
  ]);
  showNotice();
  await copyWords(() => (text === '' ? url : `${text}\n${url}`), m.export_copied_link());
}
