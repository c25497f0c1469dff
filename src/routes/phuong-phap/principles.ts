import type { Text } from '$lib/domain/text';

/** How figures of former units become one figure of the merged unit. */
export const MERGER_RULES: readonly Text[] = [
  {
    vi: 'Cộng tử số, cộng mẫu số, rồi mới chia. Không bao giờ lấy trung bình các tỷ lệ.',
    en: 'Add the numerators, add the denominators, then divide. Rates are never averaged.'
  },
  {
    vi: 'Xét cách chuyển trước, trọng số sau: đơn vị cũ về trọn dân thì cộng đủ; chỉ về đất thì không cộng người nào; bị chia dân thì cần biết phần hộ đã về.',
    en: 'Basis before weight: a former unit that came with all its people counts in full; land alone brings nobody; divided people need the share that came.'
  },
  {
    vi: 'Chưa biết phần hộ thì ghi khoảng từ không hộ nào đến tất cả, không đoán một số. Phần tự nhập có dấu “tự nhập”.',
    en: 'An unknown share gives the range from none to all, not a guess. A share typed in is marked so.'
  },
  {
    vi: 'Thiếu một phần thì nêu độ bao phủ và hai đầu có thể; dưới 80% thì chỉ nêu từng phần.',
    en: 'With a part missing, the coverage and the two possible ends are given; below 80 % only the parts.'
  },
  {
    vi: 'Danh hiệu, trung vị, thứ hạng, điểm không cộng được: chỉ nói “2/3 đơn vị cũ đã đạt”.',
    en: 'Titles, medians, ranks and scores do not add up: the page says “2 of 3 former units held it”.'
  },
  {
    vi: 'Năm 2025 gồm hai nửa: dòng tiền, số lượt là nửa đầu của đơn vị cũ cộng nửa sau của đơn vị mới; số tồn ngày 31/12 chỉ lấy của đơn vị mới.',
    en: '2025 has two halves: flows are the first half of the former units plus the second half of the new one; stocks at 31 December are of the new unit alone.'
  }
];

/** What nobody should read out of the site. */
export const UNKNOWN: readonly Text[] = [
  {
    vi: 'Chuẩn nghèo đổi từ rà soát năm 2027 (Nghị định 351/2025/NĐ-CP): số trước và sau không nối được, nên không có tình trạng qua mốc này.',
    en: 'The poverty line changes with the review of 2027 (Decree 351/2025/NĐ-CP): values before and after do not join, so no status crosses it.'
  },
  {
    vi: 'Số dân của từng đơn vị cũ và phần hộ của 57 đơn vị cũ bị chia dân chưa có trong các nguồn đã đọc.',
    en: 'The populations of former units and the household shares of the 57 former units whose people were divided are in none of the sources read.'
  },
  {
    vi: 'Nhiều văn bản ghi số của cả giai đoạn 2020–2025 mà không nói là năm cuối hay bình quân; trang giữ nguyên, coi là điểm xuất phát và không xét đạt hay chưa.',
    en: 'Many documents state one figure for 2020–2025 without saying whether it is the last year or a mean; the site keeps it as the starting point and judges nothing by it.'
  },
  {
    vi: 'Năm văn bản đầu vào là bản đọc máy mất dấu; chữ được phục hồi, số giữ đúng bản gốc, chỗ chưa chắc có ghi chú.',
    en: 'The five source documents were read by machine and lost their marks; words were restored, numbers kept as printed, doubts are noted.'
  },
  {
    vi: 'Không có điểm tổng hợp, không xếp hạng phường chung với xã: mỗi mục tiêu một tình trạng.',
    en: 'There is no overall score, and wards are never ranked with communes: each target has its own status.'
  }
];
