import type { DocumentRow } from '$lib/domain/document';
import { launcherOf, type MovementDocument } from '$lib/domain/movement';
import type { Locale } from '$lib/domain/text';
import { formatLauncher } from '$lib/format/launcher';
import { m } from '$lib/paraglide/messages';
import { issuerOf } from './source-lines';

/**
 * Who launched a movement by each document that names it. Where all say the same it is said once; where they do not,
 * each with who issued it: "Phát động: Thủ tướng Chính phủ (văn bản của UBND xã Đại Sơn); …".
 */
export function launcherWords(
  places: readonly Pick<MovementDocument, 'document' | 'launched_by'>[],
  documents: ReadonlyMap<string, Pick<DocumentRow, 'issuer'>>,
  locale: Locale
): string {
  const said = new Map<string, string[]>();
  for (const place of places) {
    const words = formatLauncher(launcherOf(place), locale);
    const document = documents.get(place.document);
    const issuer = document === undefined ? place.document : issuerOf(document);
    said.set(words, [...(said.get(words) ?? []), issuer]);
  }
  if (said.size <= 1) return [...said.keys()].join('');
  return [...said]
    .map(([launcher, issuers]) =>
      m.emulation_launcher_by_document({ launcher, issuers: issuers.join('; ') }, { locale })
    )
    .join('; ');
}
