import type { Text } from '$lib/domain/text';

/** The guard on small counts, in words; its example runs beside it. */
export const SMALL_COUNTS: {
  readonly id: string;
  readonly title: Text;
  readonly words: readonly Text[];
} = {
  id: 'so-nho',
  title: { vi: 'Số đếm nhỏ', en: 'Small counts' },
  words: [
    {
      vi: 'Một tình trạng không nên đổi chỉ vì một hộ. Với mỗi tỷ lệ biết tử số và mẫu số, và mỗi số đếm, trang thử thêm và bớt từng đơn vị vào tử số (mẫu số giữ nguyên) bằng chính cách xét ấy, và ghi số ít nhất làm tình trạng đổi: “đổi tình trạng nếu thêm 1 hộ”.',
      en: 'A status should not turn on one household. For every rate whose numerator and denominator are known, and every count, units are added to and taken from the numerator (the denominator stays) and judged by the same code; the fewest that change the status are shown: “status changes with 1 more household”.'
    },
    {
      vi: 'Thay đổi chỉ được gọi là tăng, giảm, cải thiện hay xa dần khi số đếm cho phép. Hai tỷ lệ: kiểm định hai phía ở mức 95%, χ² = (ad − bc)²(N − 1)/(mnrs) ≥ 3,841; khi có số kỳ vọng dưới 1 thì dùng kiểm định chính xác Fisher–Irwin (Campbell 2007, Statistics in Medicine 26). Hai số đếm: xem là hai biến Poisson, so nhị thức có điều kiện (Przyborowski và Wilenski 1940). Từ năm điểm trở lên mới xét xu hướng, bằng χ² xu hướng như Fingertips của Anh, và xu hướng phải cùng chiều với thay đổi.',
      en: 'A change is called a rise, a fall, improving or moving away only where the counts allow it. Two rates: a two-sided test at 95%, χ² = (ad − bc)²(N − 1)/(mnrs) ≥ 3.841, and the Fisher–Irwin exact test where an expected count is below 1 (Campbell 2007, Statistics in Medicine 26). Two counts: as two Poisson counts, by the conditional binomial test (Przyborowski and Wilenski 1940). A trend is tested only from five points on, by the chi-squared test for trend as in England’s Fingertips, and must go the way of the change.'
    },
    {
      vi: 'Chỉ có tỷ lệ, không có số đếm: mỗi chỉ tiêu có mức thay đổi tối thiểu, như Khung kết quả quốc gia của Scotland công bố tiêu chí cho từng chỉ tiêu. Ở đây là 1 điểm %; hộ nghèo, cận nghèo 0,2 điểm % (cỡ của phép kiểm định với một vạn hộ); tỷ lệ của ít đơn vị như trường, thôn 10 điểm %; điểm số một phần trăm thang điểm. Các mức này do Thước Đo chọn. Tiền, tăng trưởng và giá trị đo không có quy tắc, nên không kết luận rõ hay không rõ.',
      en: 'With rates alone, without counts, every indicator has a smallest change, as Scotland’s National Performance Framework publishes a criterion for each indicator. Here it is 1 percentage point; 0.2 for poor and near-poor households (about what the test asks of ten thousand households); 10 for rates of few units such as schools and villages; a hundredth of the scale for scores. These levels are this site’s choice. Money, growth and measured values have no rule: they are called neither clear nor unclear.'
    },
    {
      vi: 'Khi thay đổi chưa rõ, “xa dần”, “đạt, đang giảm”, “đạt, có nguy cơ” và “đang cải thiện” nhường chỗ cho “chưa thấy thay đổi rõ”, kèm số đếm; đạt hay chưa đạt thì vẫn là số đã báo cáo. Số đếm của một xã là đếm đủ, không phải mẫu; phép thử chỉ hỏi chênh lệch ấy có lớn hơn dao động thường thấy của số đếm cỡ đó hay không.',
      en: 'Where a change is not clear, “moving away”, “met, falling”, “met, at risk” and “improving” give way to “no clear change”, with the counts; met or not met stays what the figure says. The counts of a commune are complete, not a sample; the test only asks whether the difference is more than counts of that size usually wander.'
    }
  ]
};
