/**
 * Every maker of this page's snapshots, loaded together once a menu is opened: loaded apart, each would split
 * the page's own code into more pieces.
 */
export { commendationsSnapshot } from '$lib/panels/unit/commendations-snapshot';
export { comparisonSnapshot } from '$lib/panels/unit/comparison-snapshot';
export { compositionSnapshot } from '$lib/panels/unit/composition-snapshot';
export { headlineSnapshot } from '$lib/panels/unit/headline-snapshot';
export { movementsSnapshot } from '$lib/panels/unit/movements-snapshot';
export { watchSnapshot } from '$lib/panels/unit/watch-snapshot';
