/**
 * Every maker of this page's snapshots, loaded together once a menu is opened: loaded apart, each would split
 * the page's own code into more pieces.
 */
export { cityChangesSnapshot, uncomparedSnapshot } from './city-changes-snapshot';
export { dividedSnapshot } from './divided-snapshot';
export { exactnessSnapshot } from './exactness-snapshot';
export { largestSnapshot } from './largest-snapshot';
export { mergedUnitsSnapshot } from './merged-units-snapshot';
