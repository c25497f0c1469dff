import { fold, toUsualSpelling } from './fold';
import { otherSpellings } from './other-spellings';

/** What an entry of a list can be asked for by. */
export interface Sought {
  /** Names it goes by, its own first: "Đại Sơn"; "Tỷ lệ hộ nghèo đa chiều", "Hộ nghèo". */
  readonly names: readonly string[];
  /** The word before its name, where readers type it with the name: "xã", "phường". */
  readonly type?: string;
  /** What else leads to it, an item each: its code, its former districts, former units. */
  readonly rest?: readonly string[];
  /** A former unit: after those in force where all else is equal. */
  readonly former?: boolean;
}

/** Kinds of units as they are typed before a name, folded, and the type each means. */
const TYPE_BEFORE: readonly (readonly [string, string])[] = [
  ['thanh pho', 'thành phố'],
  ['thi tran', 'thị trấn'],
  ['dac khu', 'đặc khu'],
  ['thi xa', 'thị xã'],
  ['phuong', 'phường'],
  ['huyen', 'huyện'],
  ['quan', 'quận'],
  ['xa', 'xã'],
  ['t p', 'thành phố'],
  ['t x', 'thị xã'],
  ['t t', 'thị trấn'],
  ['d k', 'đặc khu'],
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
  ['tt', 'thị trấn'],
  ['dk', 'đặc khu'],
  ['p', 'phường'],
  ['f', 'phường'],
  ['x', 'xã'],
  ['h', 'huyện'],
  ['q', 'quận'],
  ['special zone', 'đặc khu'],
  ['commune', 'xã'],
  ['ward', 'phường'],
  ['township', 'thị trấn'],
  ['district', 'huyện']
];
const TYPE_AFTER: readonly (readonly [string, string])[] = TYPE_BEFORE.slice(-5);

/**
 * Short forms in use among officials, folded, with what they stand for. Others are found where they are the
 * first letters of words side by side: "gdvh" in "gia đình văn hóa".
 */
const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ['ocop', 'moi xa mot san pham'],
  ['par index', 'chi so cai cach hanh chinh'],
  ['sipas', 'hai long hanh chinh'],
  ['dti', 'chi so chuyen doi so'],
  ['mtqg', 'nong thon moi'],
  ['mtqg', 'ho ngheo'],
  ['ctmtqg', 'nong thon moi'],
  ['ctmtqg', 'ho ngheo'],
  ['ntmnc', 'nong thon moi nang cao'],
  ['ntmkm', 'nong thon moi kieu mau'],
  ['bhyt', 'bao hiem y te'],
  ['gdvh', 'gia dinh van hoa'],
  ['tthc', 'thu tuc hanh chinh'],
  ['ntm', 'nong thon moi'],
  ['cchc', 'cai cach hanh chinh'],
  ['antt', 'an ninh trat tu'],
  ['qpan', 'quoc phong an ninh'],
  ['qp an', 'quoc phong an ninh'],
  ['cbccvc', 'can bo cong chuc vien chuc'],
  ['cbcc', 'can bo cong chuc'],
  ['pccc', 'phong chay chua chay'],
  ['cntt', 'cong nghe thong tin'],
  ['clb', 'cau lac bo'],
  ['thcs', 'trung hoc co so'],
  ['mttq', 'mat tran to quoc'],
  ['cds', 'chuyen doi so'],
  ['dtc', 'dau tu cong'],
  ['sdd', 'suy dinh duong'],
  ['gd', 'gia dinh'],
  ['gd', 'giao duc'],
  ['bq', 'binh quan'],
  ['vh', 'van hoa'],
  ['tl', 'ty le'],
  ['nc', 'nang cao'],
  ['km', 'kieu mau'],
  ['gd dt', 'giao duc'],
  ['gddt', 'giao duc'],
  ['dvctt', 'truc tuyen'],
  ['dvc', 'dich vu truc tuyen'],
  ['nvqs', 'giao quan'],
  ['grdp', 'tang truong kinh te'],
  ['vsattp', 'thuc pham'],
  ['attp', 'thuc pham'],
  ['tdp', 'to dan pho'],
  ['sxh', 'sot xuat huyet'],
  ['nsnn', 'ngan sach nha nuoc'],
  ['dn', 'doanh nghiep']
];

/** Characters that are not seen: joiners, marks of direction, soft hyphens. */
const UNSEEN = /\p{Cf}/gu;

/** Folded words: hyphens, quotes, dots and all other signs are spaces, eth is đ. */
function plainOf(text: string): string {
  return fold(text.normalize('NFKC').replace(UNSEEN, '').replace(/[ðÐ]/g, 'd'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The same words with their marks, in the usual spelling and in lower case. */
function markedOf(text: string): string {
  return toUsualSpelling(text.normalize('NFKC').replace(UNSEEN, '').replace(/[ðÐ]/g, 'đ'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Prepared {
  readonly plain: string;
  readonly words: readonly string[];
  readonly marked: readonly string[];
  readonly initials: string;
  /** Without spaces, as hasty hands type it. */
  readonly joined: string;
}

function preparedOf(text: string): Prepared {
  const plain = plainOf(text);
  const words = plain.split(' ').filter(Boolean);
  return {
    plain,
    words,
    marked: markedOf(text).split(' '),
    initials: words.map((word) => word.charAt(0)).join(''),
    joined: words.join('')
  };
}

const prepared = new Map<string, Prepared>();

/** Names are looked at with every letter typed, but taken apart once. */
function nameOf(text: string): Prepared {
  const known = prepared.get(text) ?? preparedOf(text);
  prepared.set(text, known);
  return known;
}

/** One way to understand what was typed. */
interface Asked {
  readonly plain: string;
  readonly words: readonly string[];
  readonly type: string | null;
  readonly former: boolean;
}

/** Who is written to instead of where: "UBND xã Đại Sơn". */
const OFFICE =
  /^(?:van phong )?(?:ubnd|hdnd|ubmttq|mttq|uy ban nhan dan|hoi dong nhan dan|dang uy|people s committee) (?:of )?/;
/** Words between a name and what it lies in. */
const BETWEEN = / (?:thuoc|of|in) /g;
/** What all of them lie in, before the merger and after it. */
const PROVINCE = / (?:(?:tinh|thanh pho|tp|t p|city of|province of) )?(?:hai phong|hai duong)$/;

/** Without what an address has before and behind a name: "xa dai son huyen tu ky", and without the province. */
function addressed(plain: string): readonly string[] {
  const unit = plain.replace(OFFICE, '').replace(BETWEEN, ' ');
  return [unit, unit.replace(PROVINCE, '')].filter(
    (each) => each !== plain && !TYPE_BEFORE.some(([word]) => word === each)
  );
}

/** The ids of the tables are a generation and a code: "moi-11086". */
const ID = /^(moi|cu) (\d+)$/;

/** More ways to write out short forms than a name has words are none that anybody means. */
const MOST_FORMS = 12;

function withShortForms(plain: string): readonly string[] {
  const swapped = (text: string, from: string, to: string): readonly string[] =>
    ` ${text} `.includes(` ${from} `) ? [` ${text} `.replace(` ${from} `, ` ${to} `).trim()] : [];
  const forms = [plain];
  // What is added is looked at as well: "tl gdvh" has two short forms.
  for (const form of forms)
    for (const [short, long] of SHORT_FORMS)
      for (const written of swapped(form, short, long))
        if (forms.length < MOST_FORMS && !forms.includes(written)) forms.push(written);
  return [...forms, ...SHORT_FORMS.flatMap(([short, long]) => swapped(plain, long, short))];
}

/** Every way to understand a text: as it is, without "(cũ)", without a type, with short forms written out. */
function waysOf(typed: string): readonly Asked[] {
  const whole = plainOf(typed);
  if (whole === '') return [];
  const asked = new Map<string, Asked>();
  const take = (plain: string, type: string | null, former: boolean): void => {
    const bare = plain.trim();
    if (bare === '') return;
    for (const form of withShortForms(bare).flatMap((each) => [each, ...otherSpellings(each)]))
      if (!asked.has(`${form}|${type}|${former}`))
        asked.set(`${form}|${type}|${former}`, {
          plain: form,
          words: form.split(' '),
          type,
          former
        });
  };
  const typedWays = (plain: string, former: boolean): void => {
    take(plain, null, former);
    for (const [word, type] of TYPE_BEFORE)
      if (plain.startsWith(`${word} `)) take(plain.slice(word.length), type, former);
    for (const [word, type] of TYPE_AFTER)
      if (plain.endsWith(` ${word}`)) take(plain.slice(0, -word.length), type, former);
  };
  typedWays(whole, false);
  for (const unit of addressed(whole)) typedWays(unit, false);
  const [, generation, code = ''] = ID.exec(whole) ?? [];
  take(code, null, generation === 'cu');
  const now = whole.replace(/ (?:cu|former)$/, '').replace(/^former /, '');
  if (now !== whole) typedWays(now, true);
  return [...asked.values()];
}

/** Where `words` stand in `name` one after the other, each at least begun; others may stand between. */
function standInOrder(words: readonly string[], name: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    const found = name.findIndex((own, place) => place >= at && own.startsWith(word));
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

/** Fewer letters begin too many words to be first letters of some; amid a name it takes one more. */
const LEAST_INITIALS = 3;

function areInitials(word: string, initials: string): boolean {
  return (
    word.length >= LEAST_INITIALS &&
    (initials.startsWith(word) || (word.length > LEAST_INITIALS && initials.includes(word)))
  );
}

/** How well a name answers, best first. */
const EXACT = 0;
const BEGINS = 1;
const TOGETHER = 2;
const IN_ORDER = 3;
const ANY_ORDER = 4;
const BESIDE = 5;
const SPLIT = 6;

function nameRank({ plain, words }: Asked, name: Prepared): number | null {
  if (name.plain === plain) return EXACT;
  if (name.plain.startsWith(plain)) return BEGINS;
  const joined = plain.replaceAll(' ', '');
  if (joined.length >= LEAST_INITIALS && name.joined === joined) return BEGINS;
  if (` ${name.plain}`.includes(` ${plain}`)) return TOGETHER;
  const isInitials = (word: string): boolean => areInitials(word, name.initials);
  if (words.length === 1 && isInitials(plain)) return TOGETHER;
  if (standInOrder(words, name.words)) return IN_ORDER;
  return words.every((word) => isInitials(word) || name.words.some((own) => own.startsWith(word)))
    ? ANY_ORDER
    : null;
}

/** Of what stands beside a name words must follow each other: "an hai" is no way to ask for quận Hải An. */
function restRank({ plain, words }: Asked, sought: Sought): number | null {
  // A code and a name are typed together, as an address has them.
  const codes = sought.names.filter((name) => /^\d+$/.test(name));
  const type = sought.type === undefined ? [] : [sought.type];
  const rest = [...type, ...codes, ...(sought.rest ?? [])].map((item) => ` ${nameOf(item).plain}`);
  const holds = (part: readonly string[]): boolean =>
    rest.some((item) => item.includes(` ${part.join(' ')}`));
  if (rest.some((item) => item.includes(` ${plain}`))) return BESIDE;
  const named = (part: readonly string[]): boolean =>
    sought.names.some((name) => standInOrder(part, nameOf(name).words));
  for (let at = 1; at < words.length; at += 1) {
    const [before, after] = [words.slice(0, at), words.slice(at)];
    if ((named(before) && holds(after)) || (holds(before) && named(after))) return SPLIT;
  }
  return null;
}

/** Words typed with other marks than the name has; nothing where none were typed. */
function otherMarks(typed: Prepared, names: readonly string[]): number {
  if (typed.marked.join(' ') === typed.plain) return 0;
  return Math.min(
    ...names.map((name) => {
      const own = nameOf(name).marked;
      return typed.marked.filter((word) => !own.some((each) => each.startsWith(word))).length;
    })
  );
}

/**
 * Whether a word typed with marks stands in a name with others only: "sạch" is not in "ngân sách". Where words
 * come in any order that is chance.
 */
function hasOtherWord(typed: Prepared, name: Prepared): boolean {
  return typed.words.some(
    (word, at) =>
      typed.marked[at] !== word &&
      name.words.some((own) => own.startsWith(word)) &&
      !name.marked.some((own) => own.startsWith(typed.marked[at] ?? word))
  );
}

type Rank = readonly number[];

function compareRanks(a: Rank, b: Rank): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Everything an entry can be found by, in one line: what is not in it needs no closer look. */
function wholeOf(sought: Sought): string {
  const texts = [...sought.names, sought.type ?? '', ...(sought.rest ?? [])].map(nameOf);
  return texts.map(({ plain, joined, initials }) => `${plain} ${joined} ${initials}`).join(' ');
}

function rankOf(ways: readonly Asked[], typed: Prepared, sought: Sought): Rank | null {
  const whole = wholeOf(sought);
  const ranks = ways.flatMap((way): readonly Rank[] => {
    if (!way.words.every((word) => whole.includes(word))) return [];
    const byName = sought.names.flatMap((name) => {
      const rank = nameRank(way, nameOf(name));
      if (rank === null || (rank === ANY_ORDER && hasOtherWord(typed, nameOf(name)))) return [];
      return [{ rank, length: nameOf(name).plain.length }];
    });
    const best = byName.sort((a, b) => a.rank - b.rank || a.length - b.length)[0];
    const rank = best?.rank ?? restRank(way, sought);
    if (rank === null) return [];
    const otherType = way.type !== null && way.type !== sought.type;
    return [
      [
        rank,
        otherMarks(typed, sought.names),
        otherType ? 1 : 0,
        way.former === (sought.former ?? false) ? 0 : 1,
        best?.length ?? 0
      ]
    ];
  });
  return ranks.sort(compareRanks)[0] ?? null;
}

/**
 * Entries a typed text asks for, best first: the exact name (or code), names that begin so, that hold the
 * words together, in order, in any order; then what only stands beside a name, such as an old district. Within a
 * step come the marks as typed, the type as typed ("p. An Hải"), units in force, the shorter name; then the
 * order given. Nothing typed asks for all, as they stand.
 */
export function ranked<Entry>(
  entries: readonly Entry[],
  typed: string,
  soughtOf: (entry: Entry) => Sought
): readonly Entry[] {
  const ways = waysOf(typed);
  if (ways.length === 0) return plainOf(typed) === '' && typed.trim() !== '' ? [] : entries;
  const words = preparedOf(typed);
  return entries
    .flatMap((entry) => {
      const rank = rankOf(ways, words, soughtOf(entry));
      return rank === null ? [] : [{ entry, rank }];
    })
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ entry }) => entry);
}

/** Whether a typed text asks for an entry. */
export function isSought(sought: Sought, typed: string): boolean {
  return ranked([sought], typed, (entry) => entry).length > 0;
}
