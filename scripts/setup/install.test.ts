import { expect, it } from 'vitest';
import { isInstalled } from './install.mjs';

const a = { version: '1.0.0', integrity: 'sha512-a' };
const b = { version: '1.0.0', integrity: 'sha512-b', optional: true };
const lock = { packages: { '': {}, 'node_modules/a': a, 'node_modules/b-darwin': b } };

it.each([
  ['the same packages', { 'node_modules/a': a }, true],
  ['also the optional one', lock.packages, true],
  ['nothing', {}, false],
  ['another version', { 'node_modules/a': { ...a, version: '1.0.1' } }, false],
  ['another content', { 'node_modules/a': { ...a, integrity: 'sha512-x' } }, false],
  ['a package too many', { 'node_modules/a': a, 'node_modules/c': a }, false],
  ['another optional one', { ...lock.packages, 'node_modules/b-darwin': a }, false]
])('judges node_modules with %s right', (_, packages, expected) => {
  expect(isInstalled(lock, { packages })).toBe(expected);
});
