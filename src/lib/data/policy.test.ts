import { expect, test } from 'vitest';
import { LoadError } from './error';
import { errorTextOf } from './error-text';
import { hearPolicy, startError } from './policy';

const facts = { file: 'duckdb.wasm', detail: 'did not start' };

test('a worker that ends without a reason died, unless the host forbids workers', () => {
  const document = new EventTarget();
  hearPolicy(document);
  hearPolicy(undefined);
  const tell = (effectiveDirective: string): void => {
    document.dispatchEvent(
      Object.assign(new Event('securitypolicyviolation'), { effectiveDirective })
    );
  };
  expect(startError('worker', facts).code).toBe('worker');
  // A picture that was refused says nothing of workers.
  tell('img-src');
  expect(startError('worker', facts).code).toBe('worker');
  tell('worker-src');
  const cause = new Error('x');
  const found = startError('worker', facts, cause);
  expect(found).toMatchObject({ code: 'policy', cause });
  expect(found.facts.detail).toBe('did not start · worker-src');
  expect(startError('engine', { ...facts, detail: 'out of memory' }).code).toBe('engine');
});

test.each([
  "Refused to compile or instantiate WebAssembly module because neither 'wasm-eval' nor 'unsafe-eval' is an allowed source",
  'CompileError: call to WebAssembly.instantiate() blocked by Content Security Policy'
])('a program refused by the policy of the host is told so: %s', (detail) => {
  expect(startError('engine', { ...facts, detail }).code).toBe('policy');
});

test('the reader is told who forbids it and what to ask for, in plain words', () => {
  const { what, advice } = errorTextOf(new LoadError('policy', facts));
  expect(what.vi).toContain('Máy chủ');
  expect(what.vi).toContain('không cho chạy');
  expect(advice.vi).toContain('worker-src');
  expect(advice.vi).toContain('người quản trị');
  expect(advice.en).toContain('wasm-unsafe-eval');
});
