import type { CatalogueIndicator } from '../intake/catalogue';
import { measureOf } from '../intake/measure';
import { SYNONYMS } from './indicator-synonyms';
import type { UnitKind } from './units';
import { openedWording, wordingOf } from './wording';

/** An indicator with how well it fits, from 0 to a little over 1. */
export interface Ranked {
  readonly item: CatalogueIndicator;
  readonly score: number;
}

/** What is said of a number. */
export interface Phrase {
  /** Words that belong to the number: its name. */
  readonly core: string;
  /** Words that may belong to it: the shared end of a list, the subject before. */
  readonly around: string;
  readonly kind: UnitKind;
  readonly unit: string;
  /** Whether it is by how much something grew or fell. */
  readonly isChange: boolean;
  /** Whether it says what is to be reached: a growth is then that of the level. */
  readonly isTarget: boolean;
  /** Nearest headings and so on: they help between two that fit. */
  readonly headings: string;
}

/** Words of several syllables that mean something else than their parts. */
const COMPOUNDS = [
  'dân số',
  'tiêu chí',
  'chỉ tiêu',
  'diện tích',
  'hộ thoát nghèo',
  'hộ thoát cận nghèo',
  'hộ tái nghèo',
  'nhà văn hóa',
  'gia đình văn hóa',
  'cận nghèo',
  'thoát nghèo',
  'tái nghèo',
  'hộ nghèo',
  'chuẩn nghèo',
  'giảm nghèo',
  'người nghèo',
  'tổ chức đảng',
  'chi bộ',
  'đảng viên',
  'đảng bộ',
  'đoàn viên',
  'hội viên',
  'cán bộ',
  'công chức',
  'viên chức',
  'mức độ 2',
  'mức độ 1',
  'gieo trồng',
  'tổ dân phố',
  'khu dân cư',
  'bảo hiểm y tế',
  'bảo hiểm xã hội',
  'trực tuyến',
  'toàn trình',
  'đúng hạn',
  'trước hạn',
  'thủ tục hành chính',
  'nông thôn mới',
  'kiểu mẫu',
  'nâng cao',
  'hiện đại',
  'đầu tư công',
  'ngân sách',
  'thu ngân sách',
  'chi ngân sách',
  'chuẩn quốc gia',
  'trạm y tế',
  'giao quân',
  'an ninh trật tự',
  'công nghiệp',
  'nông nghiệp',
  'dịch vụ',
  'thương mại',
  'thủy sản',
  'trồng trọt',
  'chăn nuôi',
  'xây dựng',
  'sức khỏe điện tử',
  'sức khỏe',
  'khuyến học',
  'hài lòng',
  'thi đua',
  'khen thưởng',
  'hoàn thành tốt',
  'hoàn thành xuất sắc',
  'phát sinh',
  'tăng trưởng',
  'bình quân',
  'đầu người',
  'giá trị sản xuất',
  'tổng giá trị sản xuất',
  'doanh nghiệp',
  'hợp tác xã',
  'suy dinh dưỡng',
  'thấp còi',
  'nhẹ cân',
  'tiêm chủng',
  'số hóa',
  'thanh toán',
  'lao động',
  'đào tạo',
  'có việc làm',
  'việc làm',
  'tiểu học',
  'mầm non',
  'trung học cơ sở',
  'nước sạch',
  'hợp vệ sinh',
  'chất thải',
  'rác thải'
]
  .sort((a, b) => b.length - a.length)
  .map(
    (words) =>
      [new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'gu'), words.replaceAll(' ', '_')] as const
  );

/** Words that change what is meant: a name with one of them is another indicator than a name without. */
const QUALIFIERS = new Set(
  (
    'cận_nghèo thoát_nghèo tái_nghèo hộ_thoát_nghèo hộ_thoát_cận_nghèo hộ_tái_nghèo chi_bộ đảng_viên đảng_bộ đoàn_viên hội_viên gieo_trồng ' +
    'nhà_văn_hóa mức_độ_2 kiểu_mẫu nâng_cao hiện_đại toàn_trình trực_tuyến thanh_toán số_hóa bảo_hiểm_xã_hội ' +
    'sức_khỏe_điện_tử phát_sinh chi_ngân_sách nông_nghiệp công_nghiệp dịch_vụ trồng_trọt chăn_nuôi thủy_sản ' +
    'tổng_giá_trị_sản_xuất nước_sạch rác_thải chất_thải nhẹ_cân tiểu_học mầm_non trung_học_cơ_sở việc_làm có_việc_làm ' +
    'hoàn_thành_xuất_sắc hợp_tác_xã giao_quân khuyến_học lúa cây rừng đất phụ_nữ thanh_niên'
  ).split(' ')
);

/** Words that say nothing of what is measured. */
const STOP = new Set(
  (
    'tỷ lệ số các của trên địa bàn trong và là có được đạt từ đến cho với về tại toàn xã phường xã, đặc khu những một theo ở đã hiện đang ' +
    'phấn đấu duy trì năm hằng mỗi nay chỉ tiêu danh hiệu tổng số lượng để do khoảng hơn dưới ít nhất tối thiểu đều cả giai đoạn ước ' +
    'thực hiện chiếm còn lên xuống nâng giữ vững trở hoặc cùng khi bị này đó nhằm qua nhân dân thuộc vào thứ so bằng gồm mức cấp loại tối đa tiếp tục ' +
    'bảo đảm đảm kết quả cơ bản công tác việc quyết tâm xếp tổ chức phối hợp ngày tháng quý người tiêu chuẩn nhiều mới'
  ).split(' ')
);

function tokensOf(wording: string): readonly string[] {
  let text = openedWording(wording).replace(/mttq/gu, 'mặt trận tổ quốc');
  for (const [from, to] of COMPOUNDS) text = text.replace(from, to);
  return (text.match(/[\p{L}_\d]+/gu) ?? []).filter((token) => !/^\d{1,3}$/.test(token));
}

/** Every word of a wording, abbreviations opened. */
const wordsOf = (wording: string): readonly string[] =>
  openedWording(wording).match(/[\p{L}\d]+/gu) ?? [];

interface Name {
  readonly item: CatalogueIndicator;
  readonly tokens: ReadonlySet<string>;
  readonly weight: number;
  readonly joined: string;
}

/** A number that comes with these words says by how much. */
const GROWTH_NAMES = /^(?:tang-|giam-|vuot-)/u;

/** Ranks the indicators of a catalogue by what is said of a number. */
export class IndicatorRanking {
  readonly #names: readonly Name[];
  readonly #weights = new Map<string, number>();
  readonly #byToken = new Map<string, number[]>();
  readonly #titles: readonly {
    readonly item: CatalogueIndicator;
    readonly words: readonly string[];
    readonly joined: string;
  }[];

  constructor(
    readonly indicators: readonly CatalogueIndicator[],
    names: readonly { readonly indicator: string; readonly name: string }[]
  ) {
    const ids = new Map(indicators.map((item) => [item.indicator, item]));
    const all = [
      ...indicators.flatMap((item) =>
        [item.name, item.short, ...(item.numerator === null ? [] : [item.numerator])].map(
          (text) => ({
            item,
            text
          })
        )
      ),
      ...names.flatMap(({ indicator, name }) => {
        const item = ids.get(indicator);
        return item === undefined ? [] : [{ item, text: name }];
      }),
      ...Object.entries(SYNONYMS).flatMap(([indicator, texts]) => {
        const item = ids.get(indicator);
        return item === undefined ? [] : texts.map((text) => ({ item, text }));
      })
    ].map(({ item, text }) => ({
      item,
      list: tokensOf(wordingOf(text)).filter((token) => !STOP.has(token))
    }));
    this.#titles = indicators
      .filter(({ kind }) => kind === 'title')
      .flatMap((item) =>
        [item.name, item.short].map((name) => {
          const words = wordsOf(wordingOf(name));
          return { item, words, joined: words.join(' ') };
        })
      )
      .filter(({ words }) => words.length > 2 && words.join(' ') !== 'nông thôn mới');
    const seen = new Map<string, Set<string>>();
    for (const { item, list } of all)
      for (const token of list) seen.set(token, (seen.get(token) ?? new Set()).add(item.indicator));
    for (const [token, items] of seen)
      this.#weights.set(token, Math.log(1 + indicators.length / items.size));
    this.#names = all
      .filter(({ list }) => list.length > 0)
      .map(({ item, list }) => {
        const tokens = new Set(list);
        return {
          item,
          tokens,
          weight: [...tokens].reduce((sum, token) => sum + this.#weightOf(token), 0),
          joined: list.join(' ')
        };
      });
    this.#names.forEach(({ tokens }, at) => {
      for (const token of tokens) {
        const places = this.#byToken.get(token);
        if (places === undefined) this.#byToken.set(token, [at]);
        else places.push(at);
      }
    });
  }

  #weightOf(token: string): number {
    return this.#weights.get(token) ?? 3.2;
  }

  /**
   * Titles that a wording names whole ("đô thị loại V"), without those that are part of a longer one it names too.
   *
   * @param least how many words a name must have
   */
  titlesIn(wording: string, least: number): readonly CatalogueIndicator[] {
    const said = wordsOf(wording);
    const all = new Set(said);
    const joined = ` ${said.join(' ')} `;
    const named = this.#titles.filter(
      ({ words, joined: name }) =>
        words.length >= least &&
        words.every((word) => all.has(word)) &&
        (words.length > 4 || /20\d\d/.test(name) || joined.includes(` ${name} `))
    );
    const isPart = (item: CatalogueIndicator): boolean =>
      named.some(
        (name) =>
          name.item === item &&
          named.some(
            (other) =>
              other.item !== item &&
              other.words.length > name.words.length &&
              name.words.every((word) => other.words.includes(word))
          )
      );
    return [...new Set(named.map(({ item }) => item))].filter((item) => !isPart(item));
  }

  /** Indicators that fit the phrase, the best first, each once. */
  rank(phrase: Phrase): readonly Ranked[] {
    const core = tokensOf(phrase.core).filter((token) => !STOP.has(token));
    const around = tokensOf(phrase.around).filter((token) => !STOP.has(token));
    const headings = new Set(tokensOf(phrase.headings));
    const said = new Set(core);
    const near = new Set(around);
    const coreWeight = [...said].reduce((sum, token) => sum + this.#weightOf(token), 0);
    const joined = core.join(' ');
    const places = new Set<number>();
    for (const token of [...said, ...near])
      for (const at of this.#byToken.get(token) ?? []) places.add(at);
    const best = new Map<string, Ranked>();
    for (const at of places) {
      const name = this.#names[at];
      if (name === undefined) continue;
      const fit = fitOf(name.item, phrase);
      if (fit === 0) continue;
      let found = 0;
      let explained = 0;
      for (const token of name.tokens) {
        const weight = this.#weightOf(token);
        if (said.has(token)) {
          found += weight;
          explained += weight;
        } else if (near.has(token)) found += 0.8 * weight;
        else if (headings.has(token)) found += 0.25 * weight;
      }
      if (explained === 0) continue;
      let score =
        0.65 * (found / name.weight) + (coreWeight === 0 ? 0 : 0.35 * (explained / coreWeight));
      if (name.tokens.size > 1 && joined.includes(name.joined)) score += 0.06;
      let odd = 0;
      for (const token of said) if (QUALIFIERS.has(token) && !name.tokens.has(token)) odd += 1;
      for (const token of name.tokens)
        if (QUALIFIERS.has(token) && !said.has(token) && !near.has(token)) odd += 1;
      score = score * fit - Math.min(0.36, 0.18 * odd);
      const known = best.get(name.item.indicator);
      if (known === undefined || known.score < score)
        best.set(name.item.indicator, { item: name.item, score });
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  }
}

/** Below this an indicator is only offered. */
export const SURE = 0.62;

/** How well the measure of an indicator fits what is printed: 0 not at all, 1 wholly. */
function fitOf(item: CatalogueIndicator, { kind, unit, isChange, isTarget }: Phrase): number {
  const { measure } = item;
  if (kind === 'none') return item.kind === 'title' ? 1 : 0;
  if (item.kind === 'title') return 0;
  if (kind === 'percent' || kind === 'points') {
    if (item.kind === 'growth')
      return isChange && measure.startsWith('%') ? (isTarget ? 0.93 : 1.06) : 0;
    if (isChange && (item.kind === 'money' || item.kind === 'per_head'))
      return isTarget ? 1.02 : 0.8;
    if (isChange && item.kind === 'count') return 0.8;
    if (measure !== '%') return 0;
    return isChange && kind === 'percent' && !unit.includes('/')
      ? 0.85
      : GROWTH_NAMES.test(item.indicator)
        ? 0.6
        : 1;
  }
  if (kind === 'times') return measure === 'lần' ? 1 : 0;
  if (kind === 'money') {
    if (item.kind !== 'money' && item.kind !== 'per_head') return 0;
    if (item.kind === 'per_head')
      return measureOf(unit.replace(/\/năm$/u, ''), measure) === null &&
        measureOf(unit, measure) === null &&
        !/người/u.test(unit) &&
        !/^(?:triệu|nghìn) đồng(?:\/năm)?$/u.test(unit)
        ? 0
        : 1;
    return /người|ha|hộ/u.test(unit) ? 0 : 1;
  }
  if (item.kind !== 'count' && item.kind !== 'score') return 0;
  if (kind === 'measure') return measureOf(unit, measure) === null ? 0 : 1;
  const printed = openedWording(wordingOf(unit.replace(/\/.*$/u, '')));
  const wanted = wordingOf(measure.replace(/\/.*$/u, ''));
  if (printed === wanted || measureOf(printed, wanted) === 1) return 1;
  const known = wordingOf(`${item.name} ${item.numerator ?? ''}`);
  if (known.includes(printed) || printed.includes(wanted)) return 0.97;
  return 0;
}
