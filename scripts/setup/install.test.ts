import { describe, expect, it } from 'vitest';
import { isInstalled, unlockedOf } from './install.mjs';

const a = {
  version: '1.0.0',
  integrity: 'sha512-a',
  optionalDependencies: { 'b-darwin-arm64': '1.0.0', 'b-linux-x64-gnu': '1.0.0' }
};
const b = { version: '1.0.0', integrity: 'sha512-b', optional: true };
const lock = { packages: { '': {}, 'node_modules/a': a, 'node_modules/b-linux-x64-gnu': b } };

describe('node_modules', () => {
  it.each([
    ['the same packages', { 'node_modules/a': a }, true],
    ['also the optional one', lock.packages, true],
    ['nothing', {}, false],
    ['another version', { 'node_modules/a': { ...a, version: '1.0.1' } }, false],
    ['another content', { 'node_modules/a': { ...a, integrity: 'sha512-x' } }, false],
    ['a package too many', { 'node_modules/a': a, 'node_modules/c': a }, false],
    ['another optional one', { ...lock.packages, 'node_modules/b-linux-x64-gnu': a }, false]
  ])('with %s is judged right', (_, packages, expected) => {
    expect(isInstalled(lock, { packages }, 'linux-x64')).toBe(expected);
  });

  it('on a system the lockfile does not know needs what is made for it', () => {
    const packages = { 'node_modules/a': a };
    expect(isInstalled(lock, { packages }, 'darwin-arm64')).toBe(false);
    const whole = { ...packages, 'node_modules/b-darwin-arm64': b };
    expect(isInstalled(lock, { packages: whole }, 'darwin-arm64')).toBe(true);
  });
});

it.each([
  ['linux-x64', {}],
  ['darwin-arm64', { 'b-darwin-arm64': '1.0.0' }],
  ['win32-x64', {}]
])('on %s adds %o to the lockfile', (system, expected) => {
  expect(unlockedOf(lock, system)).toEqual(expected);
});
