import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

it('the engine and the site use one and the same copy of Arrow', () => {
  // With two, an insert would succeed and insert nothing.
  const own = createRequire(import.meta.url);
  const engines = createRequire(own.resolve('@duckdb/duckdb-wasm'));
  expect(engines.resolve('apache-arrow')).toBe(own.resolve('apache-arrow'));
});
