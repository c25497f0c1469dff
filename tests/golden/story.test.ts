import { afterAll, describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime';
import { panelText } from '../support/panel-text';
import { storyOfUnit } from '../support/story';
import { golden } from './golden';

const CASES = [
  ['story-dai-son', '11086-dai-son', false, 'vi'],
  ['story-dai-son-sample', '11086-dai-son', true, 'vi'],
  ['story-dai-son-english', '11086-dai-son', false, 'en'],
  ['story-an-hai', '11617-an-hai', false, 'vi'],
  // A report, no target and no figure of its own.
  ['story-kien-thuy', '11680-kien-thuy', false, 'vi'],
  // Nothing but figures of others.
  ['story-cat-hai', '11914-cat-hai', false, 'vi']
] as const;

describe('the slides of a conference', () => {
  afterAll(() => overwriteGetLocale(() => 'vi'));

  it.each(CASES)(
    '%s say what is known, in the order of the programme',
    async (name, slug, sample, locale) => {
      overwriteGetLocale(() => locale);
      const slides = await storyOfUnit(slug, sample, locale);
      const text = slides.map((slide) => panelText(slide.sheetName, slide.id, slide)).join('\n');
      expect(text).toBe(golden(new URL('panels/', import.meta.url), name, 'txt', text));
      // Every slide says where its figures stand; what rests on samples says so.
      for (const slide of slides.slice(0, -1))
        expect(slide.sourceLines.join('') !== '' || slide.sample, slide.title).toBe(true);
    },
    60_000
  );
});
