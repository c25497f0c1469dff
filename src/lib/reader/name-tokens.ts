import { openedWording } from './wording';

/** Words of several syllables that mean something else than their parts. */
const COMPOUNDS = [
  'dân số',
  'tiêu chí',
  'chỉ tiêu',
  'diện tích',
  'hộ kinh doanh',
  'học sinh',
  'trẻ em',
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
].map((words) => words.split(' '));

/** By their first word, the longest first. */
const COMPOUNDS_BY_WORD = new Map<string, readonly (readonly string[])[]>();
for (const words of COMPOUNDS) {
  const [first = ''] = words;
  COMPOUNDS_BY_WORD.set(
    first,
    [...(COMPOUNDS_BY_WORD.get(first) ?? []), words].sort((a, b) => b.length - a.length)
  );
}

/** Words that change what is meant: a name with one of them is another indicator than a name without. */
export const QUALIFIERS = new Set(
  (
    'cận_nghèo thoát_nghèo tái_nghèo hộ_thoát_nghèo hộ_thoát_cận_nghèo hộ_tái_nghèo chi_bộ đảng_viên đảng_bộ đoàn_viên hội_viên gieo_trồng ' +
    'nhà_văn_hóa mức_độ_2 kiểu_mẫu nâng_cao hiện_đại toàn_trình trực_tuyến thanh_toán số_hóa bảo_hiểm_xã_hội ' +
    'sức_khỏe_điện_tử phát_sinh chi_ngân_sách nông_nghiệp công_nghiệp dịch_vụ trồng_trọt chăn_nuôi thủy_sản ' +
    'tổng_giá_trị_sản_xuất nước_sạch rác_thải chất_thải nhẹ_cân tiểu_học mầm_non trung_học_cơ_sở việc_làm có_việc_làm ' +
    'hoàn_thành_xuất_sắc hợp_tác_xã giao_quân khuyến_học lúa cây rừng đất phụ_nữ thanh_niên'
  ).split(' ')
);

/** Whom a share is of: of others it is another share. */
export const SUBJECTS = new Set(
  (
    'chi_bộ đảng_viên đoàn_viên hội_viên hợp_tác_xã phụ_nữ thanh_niên hộ_nghèo hộ_kinh_doanh người_nghèo học_sinh trẻ_em ' +
    'doanh_nghiệp cán_bộ cận_nghèo gieo_trồng'
  ).split(' ')
);

/** Words that say nothing of what is measured. */
export const STOP = new Set(
  (
    'tỷ lệ số các của trên địa bàn trong và là có được đạt từ đến cho với về tại toàn xã phường xã, đặc khu những một theo ở đã hiện đang ' +
    'phấn đấu duy trì năm hằng mỗi nay chỉ tiêu danh hiệu tổng số lượng để do khoảng hơn dưới ít nhất tối thiểu đều cả giai đoạn ước ' +
    'thực hiện chiếm còn lên xuống nâng giữ vững trở hoặc cùng khi bị này đó nhằm qua nhân dân thuộc vào thứ so bằng gồm mức cấp loại tối đa tiếp tục ' +
    'bảo đảm đảm kết quả cơ bản công tác việc quyết tâm xếp tổ chức phối hợp ngày tháng quý người tiêu chuẩn nhiều mới'
  ).split(' ')
);

const tokensKnown = new Map<string, readonly string[]>();
const MAX_KNOWN = 20_000;

/** Words of a wording, those that belong together as one. */
export function tokensOf(wording: string): readonly string[] {
  const before = tokensKnown.get(wording);
  if (before !== undefined) return before;
  const words = openedWording(wording).match(/[\p{L}_\d]+/gu) ?? [];
  const tokens: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const compound = COMPOUNDS_BY_WORD.get(word)?.find((parts) =>
      parts.every((part, index) => words[at + index] === part)
    );
    if (compound !== undefined) {
      tokens.push(compound.join('_'));
      at += compound.length - 1;
    } else if (!/^\d{1,2}$/.test(word)) tokens.push(word);
  }
  if (tokensKnown.size >= MAX_KNOWN) tokensKnown.clear();
  tokensKnown.set(wording, tokens);
  return tokens;
}

/** Every word of a wording, abbreviations opened. */
export const wordsOf = (wording: string): readonly string[] =>
  openedWording(wording).match(/[\p{L}\d]+/gu) ?? [];
