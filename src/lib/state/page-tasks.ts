/** What a page still waits for: a picture taken meanwhile would show less than it is about to. */
export interface PageTasks {
  begin(task: object): void;
  done(task: object): void;
  /** The page goes on without what this task was to bring, until it is begun anew or forgotten. */
  fail(task: object, error: unknown): void;
  forget(task: object): void;
  /** Resolves when nothing is under way any more. @throws the error of a task that failed */
  settled(): Promise<void>;
}

export function pageTasks(): PageTasks {
  const underWay = new Set<object>();
  const failed = new Map<object, unknown>();
  let waiting: (() => void)[] = [];

  const end = (task: object): void => {
    underWay.delete(task);
    if (underWay.size > 0) return;
    for (const wake of waiting) wake();
    waiting = [];
  };
  const isIdle = (): Promise<void> =>
    underWay.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve));

  return {
    begin(task) {
      failed.delete(task);
      underWay.add(task);
    },
    done: end,
    fail(task, error) {
      failed.set(task, error);
      end(task);
    },
    forget(task) {
      failed.delete(task);
      end(task);
    },
    async settled() {
      do {
        await isIdle();
        // What one task brought may begin the next.
        await new Promise((resolve) => setTimeout(resolve));
      } while (underWay.size > 0);
      for (const error of failed.values()) throw error;
    }
  };
}

/** The tasks of this page. */
export const ownTasks = pageTasks();
