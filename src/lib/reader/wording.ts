/** Vowels whose tone mark stands on either letter ("hoà", "hòa"), at the end of a syllable. */
const TONES: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy']
];
const TONE = new RegExp(`(?<!q)(?:${TONES.map(([one]) => one).join('|')})(?!\\p{L})`, 'gu');
const toned = new Map(TONES);

/** Wordings of one meaning, each as long as what it stands for: offsets stay those of the text. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[–—−‐‑‒]/gu, '-'],
  [/[\u00a0\u2000-\u200a\u202f\n\t]/gu, ' '],
  [/[“”„«»″]/gu, '"'],
  [/[‘’′]/gu, "'"],
  [/(?<!\p{L})tỉ(?= (?:lệ|đồng|trọng|suất|usd)|$|[ ,.;)/](?!\p{L}*mỉ))/gu, 'tỷ'],
  [/(?<!\p{L})kĩ(?!\p{L})/gu, 'kỹ'],
  [/(?<!\p{L})kì(?!\p{L})/gu, 'kỳ'],
  [/(?<!\p{L})hàng năm(?!\p{L})/gu, 'hằng năm'],
  [/(?<!\p{L})mĩ(?!\p{L})/gu, 'mỹ'],
  [/(?<!\p{L})lí(?!\p{L})/gu, 'lý']
];

const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : [...text]
        .map((letter) =>
          letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter
        )
        .join('');
};

/** The same blocks and names are looked at again and again. */
const known = new Map<string, string>();
const MAX_KNOWN = 20_000;

/** A wording to look for patterns in: lower case, one form of dashes, spaces and tone marks; as long as the text. */
export function wordingOf(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const wording = SAME.reduce(
    (words, [from, to]) => words.replace(from, to),
    lowered(text)
  ).replace(TONE, (vowels) => toned.get(vowels) ?? vowels);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(text, wording);
  return wording;
}

/** Abbreviations of offices, opened for comparing names. */
const OPENED: ReadonlyMap<string, string> = new Map([
  ['bhyt', 'bảo hiểm y tế'],
  ['bhxh', 'bảo hiểm xã hội'],
  ['tthc', 'thủ tục hành chính'],
  ['ntm', 'nông thôn mới'],
  ['antt', 'an ninh trật tự'],
  ['ubmttq', 'ủy ban mặt trận tổ quốc'],
  ['mttq', 'mặt trận tổ quốc'],
  ['tdp', 'tổ dân phố'],
  ['kdc', 'khu dân cư'],
  ['thcs', 'trung học cơ sở'],
  ['cntt', 'công nghệ thông tin'],
  ['pccc', 'phòng cháy chữa cháy'],
  ['cbccvc', 'cán bộ công chức viên chức'],
  ['cchc', 'cải cách hành chính'],
  ['clb', 'câu lạc bộ'],
  ['nsnn', 'ngân sách nhà nước'],
  ['gdvh', 'gia đình văn hóa'],
  ['gđvh', 'gia đình văn hóa'],
  ['dvc', 'dịch vụ công'],
  ['hđnd', 'hội đồng nhân dân'],
  ['ubnd', 'ủy ban nhân dân'],
  ['cqg', 'chuẩn quốc gia'],
  ['ttcn', 'tiểu thủ công nghiệp'],
  ['xdcb', 'xây dựng cơ bản'],
  ['gpmb', 'giải phóng mặt bằng']
]);

/** A wording with its abbreviations opened; offsets are lost. */
export function openedWording(wording: string): string {
  return wording.replace(/[\p{L}\d]+/gu, (word) => OPENED.get(word) ?? word);
}
