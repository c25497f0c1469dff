import type { Kind } from './sections';

/** Words that commit to something ahead. */
const AHEAD =
  /(?<!\p{L})(?:phấn đấu(?!\s*,?\s*(?:nỗ lực|vươn lên|rèn luyện|không ngừng))|quyết tâm|đặt (?:ra )?mục tiêu|đặt chỉ tiêu|đề ra (?:mục tiêu|chỉ tiêu)|mục tiêu (?:là|đến|đặt ra|phấn đấu|cụ thể|năm|giai đoạn)|dự kiến|hướng tới|giữ vững chỉ tiêu|giao chỉ tiêu|chỉ tiêu (?:đến|năm) 20\d\d|sẽ|nâng [^,;.]{0,60} lên)(?!\p{L})/gu;
/** Words that tell what is there. */
const THERE =
  /(?<!\p{L})(?:đã(?! đề ra| giao)|đến nay|hiện có|hiện nay|hiện đã|hiện còn|hiện tại|ước đạt|ước thực hiện|ước cả năm|ước tính|tính đến|so với cùng kỳ|so cùng kỳ|so với (?:cuối |đầu )?(?:năm trước|nhiệm kỳ trước|đầu nhiệm kỳ|đầu kỳ)|trong (?:5|năm|05) năm qua|thời gian qua|vừa qua|những năm qua)(?!\p{L})/gu;
/** "phấn đấu" of a movement or of what was planned commits to nothing. */
const NOT_AHEAD = /(?:nỗ lực|tinh thần|sự|ý chí|quá trình|phong trào)\s+$/u;

/**
 * What the words around a number say it is; null where they say nothing. The cue nearest before the number counts,
 * else the first behind it.
 */
export function kindInWords(before: string, after: string): Kind | null {
  let place = -1;
  let kind: Kind | null = null;
  for (const [pattern, says] of [
    [AHEAD, 'target'],
    [THERE, 'result']
  ] as const)
    for (const match of before.matchAll(pattern)) {
      if (says === 'target' && NOT_AHEAD.test(before.slice(0, match.index))) continue;
      if (match.index >= place) [place, kind] = [match.index, says];
    }
  if (kind !== null) return kind;
  for (const match of after.matchAll(THERE)) if (/^so /u.test(match[0])) return 'result';
  return null;
}
