type Task = () => void;

const waiting: Task[] = [];
let running = false;

/** Safari has no idle callback; a short pause lets the page answer in between. */
function whenIdle(task: Task): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 60);
}

function next(): void {
  const task = waiting.shift();
  if (task === undefined) {
    running = false;
    return;
  }
  whenIdle(() => {
    task();
    next();
  });
}

/**
 * Runs tasks one at a time, each when the page has nothing else to do: many charts never add up to one
 * long task. @returns a function that takes the task back
 */
export function enqueue(task: Task): Task {
  waiting.push(task);
  if (!running) {
    running = true;
    next();
  }
  return () => {
    const at = waiting.indexOf(task);
    if (at >= 0) waiting.splice(at, 1);
  };
}
