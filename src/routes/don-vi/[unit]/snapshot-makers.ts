/**
 * Every maker of this page's snapshots, loaded together once a menu is opened: loaded apart, each would split
 * the page's own code into more pieces.
 */
export { commendationsSnapshot } from './commendations-snapshot';
export { comparisonSnapshot } from './comparison-snapshot';
export { compositionSnapshot } from './composition-snapshot';
export { figuresSnapshot } from './figures-snapshot';
export { headlineSnapshot } from './headline-snapshot';
export { movementsSnapshot } from './movements-snapshot';
export { reviewSnapshot } from './review-snapshot';
export { sheetSnapshot } from './sheet-snapshot';
export { watchSnapshot } from './watch-snapshot';
