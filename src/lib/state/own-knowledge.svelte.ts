import { cleanData } from '../format/clean-text';
import { NOTHING_OWN, type OwnKnowledge } from '$lib/domain/merge/own-knowledge';
import { isAboutOwn, keep, type Keeper, readKept } from './own-knowledge';
import { ownSets } from './own-sets.svelte';
import { keepTypedOn, typedSet } from './own-typed';

/**
 * What the reader typed in about transfers, kept in this browser and a set of the own layer like any other. Empty
 * until `open`: prerendered pages show sourced data only, and the first drawing in the browser must equal them.
 */
export class OwnKnowledgeState {
  #current = $state.raw<OwnKnowledge>(NOTHING_OWN);
  #isKept = $state(true);
  #keeper: Keeper | null = null;

  get current(): OwnKnowledge {
    return this.#current;
  }

  /** False after the browser refused to keep the last change. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Reads what is kept and follows other tabs; the result stops following. */
  open(
    window: Pick<Window, 'localStorage' | 'addEventListener' | 'removeEventListener'>
  ): () => void {
    this.#keeper = keeperOf(window);
    const read = (): void => {
      // What the browser would not keep is all there is of it.
      if (this.#keeper !== null && this.#isKept) this.#current = readKept(this.#keeper);
    };
    const follow = (event: StorageEvent): void => {
      if (isAboutOwn(event.key)) read();
    };
    read();
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }

  set(next: OwnKnowledge): void {
    this.#current = cleanData(next);
    this.#isKept = this.#keeper !== null && keep(this.#keeper, this.#current);
    // Who types expects to see it used.
    keepTypedOn(true);
    ownSets.takeTyped(typedSet(this.#current, true));
  }
}

/** A private window may refuse even to hand out its storage. */
function keeperOf(window: Pick<Window, 'localStorage'>): Keeper | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** What is typed in, the same on every page of a visit. */
export const ownKnowledge = new OwnKnowledgeState();
