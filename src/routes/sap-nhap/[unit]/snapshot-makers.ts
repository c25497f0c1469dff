/**
 * Every maker of this page's snapshots, loaded together once a menu is opened: loaded apart, each would split
 * the page's own code into more pieces.
 */
export { courseSnapshot } from './course-snapshot';
export { derivationSnapshot } from './derivation-snapshot';
export { dividedSnapshot } from './divided-snapshot';
export { flowSnapshot } from './flow-snapshot';
export { lackingSnapshot } from './lacking-snapshot';
export { mixSnapshot } from './mix-snapshot';
export { refusedSnapshot } from './refused-snapshot';
export { rowsSnapshot } from './rows-snapshot';
export { spreadSnapshot } from './spread-snapshot';
