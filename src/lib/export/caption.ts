import { stampOf } from './marks';
import { footLines } from './picture-foot';
import type { SnapshotWords } from './snapshot';
import { WORDS } from './words';

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/**
 * What is pasted below a picture in a report or a chat: finding, figures, status, source, address. Sample
 * data and the unit's own figures say so first.
 */
export function captionOf(snapshot: SnapshotWords): string {
  const { locale, title, subtitle, caption, status, link, address } = snapshot;
  const [source] = footLines({ ...snapshot, sample: false, own: false });
  const stamp = stampOf(snapshot, locale);
  return [
    ...(stamp === null ? [] : [`[${stamp.text}]`]),
    ...(snapshot.own === true ? [WORDS.ownNote[locale]] : []),
    sentence(title),
    sentence(subtitle),
    ...(caption === '' ? [] : [sentence(caption)]),
    ...(status === null ? [] : [sentence(`${WORDS.status[locale]}: ${status.words}`)]),
    ...(source === '' ? [] : [source]),
    link ?? address
  ].join(' ');
}
