import { describe, expect, it } from 'vitest';
import { type WorkerPort, decoder } from './decoder';

type Reply = (port: FakePort, message: { id: number }) => void;

class FakePort extends EventTarget {
  isEnded = false;
  constructor(private readonly reply: Reply) {
    super();
  }
  postMessage(message: { id: number }): void {
    queueMicrotask(() => this.reply(this, message));
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function made(...replies: readonly Reply[]): {
  ports: FakePort[];
  start: () => WorkerPort;
} {
  const ports: FakePort[] = [];
  const start = (): WorkerPort => {
    const port = new FakePort(replies[Math.min(ports.length, replies.length - 1)]!);
    ports.push(port);
    return port;
  };
  return { ports, start };
}

const done: Reply = (port, { id }) => port.say({ id, done: { streams: [new Uint8Array([id])] } });
const dies: Reply = (port) =>
  port.dispatchEvent(Object.assign(new Event('error'), { message: 'boom' }));
const fails: Reply = (port, { id }) =>
  port.say({ id, done: { failed: { code: 'unreadable', facts: { file: 'a.parquet' } } } });
const task = () => ({ table: 'units', rows: 1, bytes: new Uint8Array(1) });

describe('the decode worker', () => {
  it('serves several tasks at once and is ended when none is left', async () => {
    const { ports, start } = made(done);
    const decode = decoder(start).streams;
    const results = await Promise.all([decode(task()), decode(task())]);
    expect(results.map(([stream]) => stream?.[0])).toEqual([0, 1]);
    expect(ports.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('that dies fails every task under way, and the next task gets a new one', async () => {
    const { ports, start } = made(dies, done);
    const decode = decoder(start).streams;
    const tasks = await Promise.allSettled([decode(task()), decode(task())]);
    for (const each of tasks)
      expect(each).toMatchObject({ reason: { code: 'worker', facts: { detail: 'boom' } } });
    expect(await decode(task())).toHaveLength(1);
    expect(ports).toHaveLength(2);
  });

  it('hands on what it says of a failed task', async () => {
    const decode = decoder(made(fails).start).streams;
    const facts = { file: 'a.parquet' };
    await expect(decode(task())).rejects.toMatchObject({ code: 'unreadable', facts });
  });
});
