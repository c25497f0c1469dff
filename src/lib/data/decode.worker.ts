import { type Done, type Task, buffersOf, doneOf, failedOf } from './decode-task';
import { BROWSER } from './outside';

interface Numbered {
  readonly id: number;
  readonly task: Task;
}

function answer({ id, task }: Numbered, done: Done): void {
  try {
    postMessage({ id, done }, { transfer: buffersOf(done) });
  } catch (error) {
    // An answer that cannot be sent must be told, or the page would wait for ever.
    postMessage({ id, done: failedOf(task, error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<Numbered>) => {
  const { id, task } = data;
  void doneOf(task, BROWSER, (progress) => postMessage({ id, progress })).then((done) =>
    answer(data, done)
  );
});
