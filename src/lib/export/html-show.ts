import type { Locale } from '$lib/domain/text';
import type { FontFile } from '$lib/drawing/font-files';
import { pageSvg } from '$lib/drawing/svg';
import { element, escapeXml } from '$lib/drawing/svg-text';
import { m } from '$lib/paraglide/messages';
import { htmlFile, paragraphs } from './html-file';
import type { Progress, ShowFile, ShowSlide } from './job';
import { FILE_STEPS, presentStepOf, slideAfter, typedDigits, typedSlide } from './present-key';
import { presenter } from './presenter';
import style from './show.css?raw';
import { toBytes } from './zip';

/** The presenter as a program that needs nothing but the page: each of its functions stands in it as its own text. */
function program(): string {
  const parts = Object.entries({ presentStepOf, slideAfter, typedDigits, typedSlide });
  const written = parts.map(([name, part]) => `${name}:(${part.toString()})`);
  return `(${presenter.toString()})({steps:${JSON.stringify(FILE_STEPS)},${written.join(',')}},document,window)`;
}

function slideSection({ id, picture, notes, isCover }: ShowSlide, name: string, locale: Locale) {
  const said = paragraphs(notes);
  const heading = element('h2', {}, escapeXml(m.conference_notes({}, { locale })));
  return element(
    'section',
    { 'aria-label': name, class: isCover ? 'cover' : undefined },
    pageSvg(picture, { id, lang: locale }),
    said === '' ? '' : element('aside', {}, heading, said)
  );
}

function controls(locale: Locale): string {
  const button = (step: string, words: string, pressed?: string): string =>
    element(
      'button',
      { type: 'button', 'data-step': step, 'aria-pressed': pressed },
      escapeXml(words)
    );
  return element(
    'nav',
    { 'aria-label': m.conference_present_controls({}, { locale }) },
    button('back', m.conference_back({}, { locale })),
    element('span', { 'data-place': '' }, ''),
    button('next', m.conference_next({}, { locale })),
    button('notes', m.conference_file_notes({}, { locale }), 'false'),
    button('full', m.conference_full({}, { locale })),
    button('print', m.export_print({}, { locale }))
  );
}

/**
 * The deck as one HTML file that opens by a double click.
 *
 * @param step called before each slide; throws to stop
 */
export async function showHtml(
  { title, language: locale, slides }: ShowFile,
  fonts: readonly FontFile[],
  step: (progress: Progress) => void | Promise<void>
): Promise<Uint8Array> {
  const sections: string[] = [];
  const count = slides.length;
  for (const [index, slide] of slides.entries()) {
    await step({ done: index, total: count });
    const name = { at: index + 1, count, title: slide.picture.title.replaceAll('\n', ' ') };
    // A chart may stand in a deck twice, once a language.
    const own = { ...slide, id: `s${index + 1}-${slide.id}` };
    sections.push(slideSection(own, m.conference_slide_of(name, { locale }), locale));
  }
  const body = [
    element('main', {}, sections.join('\n')),
    controls(locale),
    element('b', { 'data-typed': '', hidden: '' }, ''),
    element('span', { 'data-pointer': '' }, ''),
    element(
      'p',
      { 'data-status': '', role: 'status', 'data-black-words': m.conference_black({}, { locale }) },
      ''
    )
  ].join('\n');
  return toBytes(
    await htmlFile({ title, language: locale, style, script: program(), body }, fonts)
  );
}
