import { PRESETS, type PictureChoice, type PresetName } from '$lib/export/preset';
import { m } from '$lib/paraglide/messages';

const NAMES: Readonly<Record<PresetName, () => string>> = {
  slide: m.export_size_slide,
  half: m.export_size_half,
  a4: m.export_size_a4,
  square: m.export_size_square
};

/** "Trang chiếu · 2560 × 1440": the size by its use, and in pixels where it has them. */
export function choiceName({ preset, kind, pixels }: PictureChoice): string {
  const { width, height } = PRESETS[preset];
  const name = NAMES[preset]();
  return kind === 'png' ? `${name} · ${width * pixels} × ${height * pixels}` : name;
}
