import { type Task, buffersOf, doneOf } from './decode-task';

interface Numbered {
  readonly id: number;
  readonly task: Task;
}

addEventListener('message', ({ data }: MessageEvent<Numbered>) => {
  void doneOf(data.task).then((done) => {
    postMessage({ id: data.id, done }, { transfer: buffersOf(done) });
  });
});
