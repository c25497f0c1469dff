import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCatalogue, readTargets } from '../../scripts/take/catalogue';
import { scopeOf } from '../../src/lib/domain/scope';
import { IntakeDesk } from '../../src/lib/intake/desk';
import type { IntakeMessage, IntakeReply } from '../../src/lib/intake/intake.worker';

const TODAY = '2026-11-30';
const WISH = { id: 'q3', name: 'Quý III', day: TODAY, leads: false, exceptions: [] };
const LONG = 12_000;

type Hear<Data> = (event: { data: Data }) => void;

/** The worker's module on this thread, with every message copied as it would be on its way to another. */
class HereWorker {
  readonly said: IntakeReply[] = [];
  #hear: Hear<IntakeMessage> = () => undefined;
  #answer: Hear<IntakeReply> = () => undefined;

  async start(): Promise<void> {
    vi.resetModules();
    vi.stubGlobal('addEventListener', (_: string, hear: Hear<IntakeMessage>) => {
      this.#hear = hear;
    });
    vi.stubGlobal('postMessage', (reply: IntakeReply) => {
      const data = structuredClone(reply);
      this.said.push(data);
      this.#answer({ data });
    });
    await import('../../src/lib/intake/intake.worker');
  }

  addEventListener(kind: string, answer: Hear<IntakeReply>): void {
    if (kind === 'message') this.#answer = answer;
  }

  postMessage(message: IntakeMessage): void {
    this.#hear({ data: structuredClone(message) });
  }

  terminate(): void {
    this.#hear = () => undefined;
  }
}

let worker: HereWorker;
let desk: IntakeDesk;
beforeEach(async () => {
  worker = new HereWorker();
  await worker.start();
  const catalogue = await readCatalogue('data/hai-phong');
  const lists = {
    ...catalogue,
    observations: [],
    targets: await readTargets('data/hai-phong'),
    standards: []
  };
  desk = new IntakeDesk(JSON.stringify(lists), () => worker as unknown as Worker);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const pasted = (file: string, text: string): Parameters<IntakeDesk['take']>[0] => ({
  file,
  bytes: null,
  text,
  answers: [],
  today: TODAY
});

/** Many figures of one unit, a day each: `value` says what stands there. */
const longText = (value: (at: number) => string): string =>
  [
    'Đơn vị;Chỉ tiêu;Kỳ;Giá trị',
    ...Array.from(
      { length: LONG },
      (_, at) => `Xã Đại Sơn;Doanh nghiệp;${(at % 12) + 1}/2025;${value(at)}`
    )
  ].join('\n');

describe('files handed in', () => {
  it('keep their rows where they were read: the page hears counts, and judges nothing', async () => {
    const text =
      'Chỉ tiêu;ĐVT;2025;2026\nTỷ lệ gia đình văn hóa;%;90;96,4\nBHYT;%;195;\nTỷ lệ hộ nghèo;%;0,8;\n';
    const verdict = await desk.take(pasted('xa-dai-son.csv', text));
    expect(verdict).toMatchObject({ takenCount: 3, faultCount: 1, questionCount: 0 });
    expect(verdict?.received).toMatchObject([{ unit: 'moi-11086', taken: 3, faults: 1 }]);
    const preview = await desk.preview({
      files: ['xa-dai-son.csv'],
      wish: WISH,
      scope: scopeOf('2025-2030', TODAY)
    });
    expect(preview?.changes.map(({ after }) => after.target.indicator)).toContain(
      'gia-dinh-van-hoa'
    );
    expect(JSON.stringify(worker.said)).not.toContain('"taken":[');
    const set = await desk.set({ files: ['xa-dai-son.csv'], wish: WISH });
    expect(set?.observations.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['gia-dinh-van-hoa', 90],
      ['gia-dinh-van-hoa', 96.4],
      ['ho-ngheo', 0.8]
    ]);
    expect(set?.received).toMatchObject([{ unit: 'moi-11086', taken: 3, faults: 1 }]);
  });

  it('tell how far they are read, and stop where they are wanted no more', async () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1000));
    const shares: number[] = [];
    const answer = await desk.take(
      pasted(
        'dai.csv',
        longText(() => '7')
      ),
      (share) => {
        shares.push(share);
        if (shares.length === 2) desk.stop();
      }
    );
    expect(answer).toBeNull();
    expect(shares).toHaveLength(2);
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares[1]).toBeGreaterThan(shares[0] ?? 1);
    // What was stopped is not in the set, and the next file is read as ever.
    const set = await desk.set({ files: ['dai.csv'], wish: WISH });
    expect(set?.observations).toEqual([]);
    const next = await desk.take(pasted('sau.csv', 'Đơn vị;Chỉ tiêu;2025\nXã Đại Sơn;BHYT;95%\n'));
    expect(next?.takenCount).toBe(1);
  });

  it('of thousands of faults hear the first, and how many there are', async () => {
    const verdict = await desk.take(
      pasted(
        'mau-thuan.csv',
        longText((at) => String(at))
      )
    );
    expect(verdict).toMatchObject({ takenCount: 0, faultCount: LONG });
    expect(verdict?.faults.length).toBeLessThan(200);
    // Of the thousands that contradict one another a few are named, the others counted.
    expect(verdict?.faults[0]?.why).toMatch(
      /^cùng đơn vị, chỉ tiêu và kỳ có số khác ở \S.*, và \d+ ô nữa$/
    );
    expect(verdict?.faults[0]?.why.length).toBeLessThan(250);
  });
});
