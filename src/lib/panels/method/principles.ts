import type { Text } from '$lib/domain/text';
import type { SUM_CASES } from './sum-cases';

/** A rule of merging, and the example beside it. */
export interface MergerRule {
  readonly id: string;
  readonly title: Text;
  readonly words: readonly Text[];
  readonly example: keyof typeof SUM_CASES | 'parts' | 'change' | 'title' | 'split' | 'year';
}

/** How figures of former units become one figure of the merged unit. */
export const MERGER_RULES: readonly MergerRule[] = [
  {
    id: 'gop-ty-le',
    title: {
      vi: 'Cộng trước, chia sau; cách chuyển trước, trọng số sau',
      en: 'Sums first, ratio afterwards; basis before weight'
    },
    words: [
      {
        vi: 'Cộng tử số, cộng mẫu số, rồi mới chia; không bao giờ lấy trung bình các tỷ lệ. Đơn vị cũ về trọn dân thì cộng đủ; chỉ về đất thì không cộng người nào; bị chia dân thì cần biết phần hộ đã về (danh sách hộ, rồi số hộ, số dân, cuối cùng mới đến diện tích).',
        en: 'Add the numerators, add the denominators, then divide; rates are never averaged. A former unit that came with all its people counts in full; land alone brings nobody; divided people need the share of households that came (a list, then households, population, area last).'
      },
      {
        vi: 'Chưa biết phần hộ thì ghi khoảng từ không hộ nào đến tất cả, không đoán một số. Thiếu số của một phần (xóa ô hộ nghèo để thấy) thì nêu độ bao phủ và hai đầu có thể; bao phủ từ 99,9% thì công bố, từ 95% công bố kèm ghi chú, từ 80% chỉ nêu hai đầu, dưới đó chỉ nêu từng phần.',
        en: 'An unknown share gives the range from none to all, not a guess. With a part not reported (empty a field of poor households) the coverage and the two possible ends are given: from 99.9% it is published, from 95% published with a flag, from 80% only the ends, below only the parts.'
      }
    ],
    example: 'parts'
  },
  {
    id: 'gop-tang-truong',
    title: { vi: 'Tăng trưởng của tổng', en: 'Growth of the sum' },
    words: [
      {
        vi: 'Gộp số trước rồi mới tính tăng trưởng. Trung bình các tốc độ để đơn vị rất nhỏ kéo lệch cả xã.',
        en: 'Figures are added before growth is reckoned. A mean of growth rates lets a very small unit bend the whole.'
      }
    ],
    example: 'growth'
  },
  {
    id: 'gop-chi-tieu',
    title: {
      vi: 'Chỉ tiêu giao: tổng và chỗ yếu nhất',
      en: 'Quotas: the total and the weakest part'
    },
    words: [
      {
        vi: 'Cả xã đủ 100% mà vẫn có đơn vị cũ giao 7/8: chỗ yếu nhất đứng cạnh tổng.',
        en: 'The whole may reach 100% while one former unit delivered 7 of 8: the weakest part stands beside the total.'
      }
    ],
    example: 'quota'
  },
  {
    id: 'gop-hai-long',
    title: { vi: 'Mức hài lòng theo số người trả lời', en: 'Satisfaction by respondents' },
    words: [
      {
        vi: 'Tỷ lệ có mẫu số riêng thì gộp theo mẫu số đó: 40 phiếu không nặng bằng 820 phiếu. Thu nhập đầu người gộp theo dân số cũng vậy.',
        en: 'A rate with its own denominator is merged by it: 40 answers do not weigh as much as 820. Income per head is merged by population in the same way.'
      }
    ],
    example: 'satisfaction'
  },
  {
    id: 'gop-truong',
    title: { vi: 'Số ít đơn vị: số đếm trước, tỷ lệ sau', en: 'Few units: counts first' },
    words: [
      {
        vi: 'Hai trường nhập làm một đưa 3/6 thành 3/5: tỷ lệ tăng mười điểm mà không trường nào mới đạt. Vì vậy số đếm luôn đứng cạnh tỷ lệ.',
        en: 'Two schools becoming one turn 3 of 6 into 3 of 5: ten points more and no school newly recognised. So the counts always stand beside the percentage.'
      }
    ],
    example: 'schools'
  },
  {
    id: 'vi-sao-doi',
    title: { vi: 'Vì sao tỷ lệ chung đổi', en: 'Why the merged rate changed' },
    words: [
      {
        vi: 'Mọi phần đều khá lên mà tỷ lệ chung vẫn xấu đi, khi phần nghèo hơn đông lên. Thay đổi được tách làm hai: do từng phần, và do cơ cấu các phần.',
        en: 'Every part can improve while the whole gets worse, when the poorer part grows. The change is split in two: within the parts, and by their mix.'
      }
    ],
    example: 'change'
  },
  {
    id: 'danh-hieu-cu',
    title: { vi: 'Danh hiệu, trung vị, thứ hạng, điểm', en: 'Titles, medians, ranks, scores' },
    words: [
      {
        vi: 'Không cộng được: trang chỉ nói “2/3 đơn vị cũ, 85% dân số”, và đơn vị mới cần được công nhận lại.',
        en: 'They do not add up: the page only says “2 of 3 former units, 85% of the people”, and the new unit needs its own recognition.'
      }
    ],
    example: 'title'
  },
  {
    id: 'chia-so-nguyen',
    title: { vi: 'Chia một số nguyên', en: 'Dividing a whole number' },
    words: [
      {
        vi: 'Chia theo tỷ lệ rồi giao phần dư cho nơi có phần lẻ lớn nhất: tổng trước bằng tổng sau.',
        en: 'Divided by shares, the remainder goes where the fraction is largest: the total before is the total after.'
      }
    ],
    example: 'split'
  },
  {
    id: 'nam-sap-nhap',
    title: { vi: 'Năm 2025 và việc đếm hai lần', en: '2025, and counting twice' },
    words: [
      {
        vi: 'Dòng tiền, số lượt của năm 2025 là nửa đầu của đơn vị cũ cộng nửa sau của đơn vị mới; số tồn ngày 31/12 chỉ lấy của đơn vị mới. Đơn vị mới và đơn vị cũ cùng báo cáo một năm thì không cộng: giữ số của đơn vị mới.',
        en: 'Flows of 2025 are the first half of the former units plus the second half of the new one; stocks at 31 December are of the new unit alone. Where the new unit and its former units report the same year they are not added: the new unit’s figure is kept.'
      }
    ],
    example: 'year'
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
    vi: 'Nhiều văn bản ghi một số cho giai đoạn 2020–2025 mà không nói là năm cuối hay bình quân; trang giữ nguyên, coi là điểm xuất phát và không xét đạt hay chưa.',
    en: 'Many documents state one figure for 2020–2025 without saying whether it is the last year or a mean; the site keeps it as the starting point and judges nothing by it.'
  },
  {
    vi: 'Năm văn bản đầu vào là bản đọc máy mất dấu; chữ được phục hồi, số giữ đúng bản gốc, chỗ chưa chắc có ghi chú.',
    en: 'The five source documents were read by machine and lost their marks; words were restored, numbers kept as printed, doubts are noted.'
  },
  {
    vi: 'Mùa vụ giải ngân: các đơn vị mới chưa có năm nào trọn vẹn trước năm 2026, nên phần lẽ ra phải xong tính theo thời gian. Cuối năm thường chi nhanh hơn, vì vậy giữa năm nhiều đơn vị bị coi là chậm hơn thực tế.',
    en: 'The season of disbursement: new units have no whole year before 2026, so the share due is taken from the time gone. Spending speeds up towards December, so in the middle of a year many units look slower than they are.'
  },
  {
    vi: 'Số của một năm mà ghi ngày chốt giữa năm có thể là ước cả năm hay mới đến ngày đó; trang theo chữ của nguồn: “ước” là cả năm, còn lại là đến ngày chốt.',
    en: 'A yearly figure taken on a day in the middle of the year may be an estimate of the whole year or a count to that day; the site follows the source’s word: an estimate is of the year, anything else is to its day.'
  },
  {
    vi: 'Không có điểm tổng hợp, không xếp hạng phường chung với xã: mỗi mục tiêu một tình trạng.',
    en: 'There is no overall score, and wards are never ranked with communes: each target has its own status.'
  }
];
