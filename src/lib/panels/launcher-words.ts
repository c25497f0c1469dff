import type { DocumentRow } from '$lib/domain/document';
import { groupBy } from '$lib/domain/group-by';
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
  const said = groupBy(places, (place) => formatLauncher(launcherOf(place), locale));
  if (said.size <= 1) return [...said.keys()].join('');
  const issuerIn = ({ document: id }: Pick<MovementDocument, 'document'>): string => {
    const document = documents.get(id);
    return document === undefined ? id : issuerOf(document);
  };
  return [...said]
    .map(([launcher, named]) => {
      const issuers = named.map(issuerIn).join('; ');
      return m.emulation_launcher_by_document({ launcher, issuers }, { locale });
    })
    .join('; ');
}
