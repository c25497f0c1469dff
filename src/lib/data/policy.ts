import { LoadError, type LoadFacts } from './error';

/** What we hear of a refusal; a browser tells it to the document. */
export interface Refusal {
  readonly effectiveDirective: string;
}

/** Directives by which a host forbids workers, or the program of the engine. */
const OF_WORKERS = /^(?:worker-src|child-src|script-src|default-src)/;
const SAID = /content security policy|unsafe-eval|violates the following/i;

let refused: string | null = null;

/** Keeps what the security policy of the host forbids: a worker that is refused only ends, without a reason. */
export function hearPolicy(document: Pick<EventTarget, 'addEventListener'> | undefined): void {
  document?.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective } = event as unknown as Refusal;
    if (OF_WORKERS.test(effectiveDirective)) refused = effectiveDirective;
  });
}

hearPolicy(globalThis.document);

/** A worker that did not start, or a program that does not run: `policy` where the host forbids it. */
export function startError(
  code: 'worker' | 'engine',
  facts: LoadFacts & { readonly detail: string },
  cause?: unknown
): LoadError {
  const isForbidden = SAID.test(facts.detail) || (code === 'worker' && refused !== null);
  if (!isForbidden) return new LoadError(code, facts, cause);
  const detail = [facts.detail, refused].filter(Boolean).join(' · ');
  return new LoadError('policy', { ...facts, detail }, cause);
}
