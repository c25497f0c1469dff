/** How much is known of a unit, as far as it decides which slides its conference has. */
export interface StoryKnown {
  readonly formers: number;
  /** Figures its own documents report for the time before the term. */
  readonly results: number;
  /** Names of the targets worth a chart of their own, the best first. */
  readonly charts: readonly string[];
  readonly targets: number;
  /** Targets without any figure, the starting point included. */
  readonly unfigured: number;
  /** What is to be done, in the order of the page. */
  readonly tasks: number;
  readonly movements: number;
  readonly commendations: number;
  /** Documents behind what is known. */
  readonly documents: number;
  /** Other sourced figures. */
  readonly figures: number;
  /** Whether any indicator has a figure on both sides of the merger that may be set beside the other. */
  readonly compared: boolean;
  /** Slides the grid of statuses takes. */
  readonly grids: number;
}

/** A slide of the story: a panel of the unit's page, or of its page before and after the merger. */
interface StorySlide {
  readonly page: 'unit' | 'merger';
  readonly anchor: string;
}

/** Bands beside each other that a slide has room to name. */
const MOST_BANDS = 6;
/** Charts of single targets in a story: the best ones. */
const MOST_CHARTS = 3;

/**
 * The slides of a conference in the order of its programme, chosen by what is known: who we are, results, before and
 * after the merger, targets and where they stand, what is to be done, movements, commendations, tasks by year, what
 * it rests on. A slide that would be empty is not there; what has no figure is one table, never a slide each.
 */
export function storyOf(known: StoryKnown): readonly StorySlide[] {
  const { targets } = known;
  const unit = (anchor: string, isKnown: boolean): readonly StorySlide[] =>
    isKnown ? [{ page: 'unit', anchor }] : [];
  const merger = (anchor: string, isKnown: boolean): readonly StorySlide[] =>
    isKnown ? [{ page: 'merger', anchor }] : [];
  const isKnownFromElsewhere = known.results === 0;
  return [
    ...unit('chieu-don-vi', known.formers > 0),
    // Where its own documents say nothing yet, what a census and others say of it.
    ...merger('origin', isKnownFromElsewhere && known.formers > 1 && known.formers <= MOST_BANDS),
    ...unit('chieu-ket-qua', known.results > 0),
    ...unit('so-lieu', isKnownFromElsewhere && known.figures > 0),
    ...known.charts.slice(0, MOST_CHARTS).flatMap((anchor) => unit(anchor, true)),
    ...merger('change', known.compared),
    ...Array.from({ length: known.grids }, (_, at) =>
      unit(at === 0 ? 'chieu-tinh-trang' : `chieu-tinh-trang-${at + 1}`, targets > 0)
    ).flat(),
    ...unit('chieu-chua-co-so', known.unfigured > 0),
    ...unit('chieu-can-lam', known.tasks > 0),
    ...unit('chieu-phong-trao', known.movements > 0),
    ...unit('chieu-khen-thuong', known.commendations > 0),
    ...unit('chieu-tung-nam', targets > 0),
    ...unit('chieu-nguon', known.documents > 0)
  ];
}
