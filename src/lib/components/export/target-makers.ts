/** The makers of a target's snapshots, loaded together once a menu is opened. */
export { targetSnapshot } from './target-snapshot';
export { trendSnapshot } from './trend-snapshot';
