/**
 * Every maker of this page's snapshots, loaded together once a menu is opened: loaded apart, each would split
 * the page's own code into more pieces.
 */
export { changesSnapshot } from './changes-snapshot';
export { countsSnapshot } from '$lib/panels/counts-snapshot';
export { knownUnitsSnapshot } from './known-units-snapshot';
export { leadSnapshot } from './lead-snapshot';
export { mapSnapshot } from './map-snapshot';
export { matrixSnapshot } from './matrix-snapshot';
export { unitsSnapshot } from './units-snapshot';
