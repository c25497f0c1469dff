/** The time during which something answers; afterwards everything that waits for it is told. */
export interface Life {
  /** The work, or the reason of the end should that come first. */
  with<T>(work: Promise<T>): Promise<T>;
  end(reason: Error): void;
}

/** A worker that is gone leaves its callers waiting for ever; this tells them. The first end counts. */
export function life(): Life {
  const waiting = new Set<(reason: Error) => void>();
  let ended: Error | null = null;
  return {
    with: (work) =>
      new Promise((resolve, reject) => {
        if (ended !== null) return reject(ended);
        waiting.add(reject);
        const leave = (): void => void waiting.delete(reject);
        work.then(resolve, reject).then(leave, leave);
      }),
    end(reason) {
      if (ended !== null) return;
      ended = reason;
      for (const reject of waiting) reject(reason);
      waiting.clear();
    }
  };
}
