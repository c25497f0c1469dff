import { m } from '$lib/paraglide/messages';

/** What a phone shares with, where it has it. */
type Sharing = Partial<Pick<Navigator, 'share'>>;

/**
 * Hands the address of the page with its sentence to the apps of the phone; elsewhere both are copied. A reader
 * who closes the choice of apps has not failed.
 */
export async function sharePage(
  title: string,
  text: string,
  { share }: Sharing = { share: navigator.share?.bind(navigator) }
): Promise<void> {
  const url = location.href;
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
