import { footLines } from './picture-foot';
import type { SnapshotWords } from './snapshot';
import { WORDS } from './words';

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/**
 * What is pasted below a picture in a report or a chat: finding, figures, status, source, address. Sample
 * data says so first.
 */
export function captionOf(snapshot: SnapshotWords): string {
  const { locale, title, subtitle, caption, status, sample, link, address } = snapshot;
  const [source] = footLines({ ...snapshot, sample: false });
  return [
    ...(sample ? [`[${WORDS.sampleStamp[locale]}]`] : []),
    sentence(title),
    sentence(subtitle),
    ...(caption === '' ? [] : [sentence(caption)]),
    ...(status === null ? [] : [sentence(`${WORDS.status[locale]}: ${status.words}`)]),
    ...(source === '' ? [] : [source]),
    link ?? address
  ].join(' ');
}
