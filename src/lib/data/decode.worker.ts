import { type Done, type Task, buffersOf, doneOf, failedOf } from './decode-task';

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
  void doneOf(data.task).then((done) => answer(data, done));
});
