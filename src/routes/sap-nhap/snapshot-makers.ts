/**
 * Every maker of this page's snapshots, loaded together once a menu is opened: loaded apart, each would split
 * the page's own code into more pieces.
 */
export {
  cityChangesSnapshot,
  uncomparedSnapshot
} from '$lib/panels/merger/city/city-changes-snapshot';
export { dividedSnapshot } from '$lib/panels/merger/city/divided-snapshot';
export { exactnessSnapshot } from './exactness-snapshot';
export { largestSnapshot } from '$lib/panels/merger/city/largest-snapshot';
export { mergedUnitsSnapshot } from '$lib/panels/merger/city/merged-units-snapshot';
