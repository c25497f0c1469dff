import { Refusal } from './refusal';
import type { Verdict } from './verdict';

/** The verdict of a file that cannot be read. */
export function refusedVerdict(file: string, error: unknown): Verdict {
  const why =
    error instanceof Refusal
      ? error.message
      : 'Không đọc được tệp. Mở trong Excel rồi lưu lại thành .xlsx.';
  return { file, refused: { why }, taken: [], questions: [], faults: [], notes: [] };
}
