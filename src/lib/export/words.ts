import type { Text } from '$lib/domain/text';

/** The few words that pictures and files say by themselves. */
export const WORDS = {
  site: { vi: 'Thước Đo', en: 'Thước Đo' },
  source: { vi: 'Nguồn', en: 'Source' },
  sampleStamp: { vi: 'DỮ LIỆU MẪU', en: 'SAMPLE DATA' },
  sampleNote: {
    vi: 'Dữ liệu mẫu, không phải kết quả của đơn vị.',
    en: 'Sample data, not the results of the unit.'
  },
  ownStamp: { vi: 'SỐ CỦA ĐƠN VỊ', en: 'UNIT’S OWN FIGURES' },
  ownNote: {
    vi: 'Có số của đơn vị, chưa công bố.',
    en: 'Includes the unit’s own figures, not published.'
  },
  edition: { vi: 'Độ mới', en: 'Edition' },
  comparability: { vi: 'So sánh trước – sau', en: 'Before and after' },
  remark: { vi: 'Nhận xét', en: 'Remark' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  path: { vi: 'Lộ trình', en: 'Path' },
  status: { vi: 'Tình trạng', en: 'Status' },
  finding: { vi: 'Nhận định', en: 'Finding' },
  content: { vi: 'Nội dung', en: 'Content' },
  period: { vi: 'Kỳ số liệu', en: 'Period of the data' },
  data: { vi: 'Dữ liệu', en: 'Data' },
  sample: { vi: 'mẫu', en: 'sample' },
  own: { vi: 'số của đơn vị, chưa công bố', en: 'unit’s own, not published' },
  ownSome: { vi: 'có số của đơn vị, chưa công bố', en: 'includes the unit’s own, not published' },
  sampleSource: { vi: 'dữ liệu mẫu', en: 'sample data' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  cellCut: {
    vi: 'đã cắt: một ô Excel chứa nhiều nhất 32.767 ký tự; bản CSV có đủ',
    en: 'cut: a cell of Excel holds 32,767 characters; the CSV has all'
  },
  missing: { vi: 'chưa có số liệu', en: 'no data' }
} as const satisfies Readonly<Record<string, Text>>;
