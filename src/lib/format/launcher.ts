import type { Launcher } from '$lib/domain/movement';
import type { Locale } from '$lib/domain/text';
import { m } from '$lib/paraglide/messages';

/** Who launched a movement, as a document states it: never guessed from how high it reaches. */
export function formatLauncher({ by, instead }: Launcher, locale: Locale): string {
  if (by !== null) return m.emulation_launched_by({ who: by }, { locale });
  return instead === null
    ? m.emulation_launcher_unstated({}, { locale })
    : m.emulation_launcher_instead({ instead }, { locale });
}
