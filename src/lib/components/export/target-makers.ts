/** The makers of a target's snapshots, loaded together once a menu is opened. */
export { targetSnapshot } from '$lib/panels/target/target-snapshot';
export { trendSnapshot } from '$lib/panels/target/trend-snapshot';
