/** What a number is printed in. */
export type UnitKind = 'percent' | 'points' | 'money' | 'measure' | 'times' | 'count' | 'none';

/** Units that are measured, longest first. */
const MEASURES =
  'km2,km²,m2,m²,m3,m³,ha,hecta,km,tấn/ha,tạ/ha,tạ/sào,tấn,tạ,kg,lít,kwh,mw,mét,m,điểm,con số'
    .split(',')
    .sort((a, b) => b.length - a.length);

/** Nouns that reports count, several words before one. */
const COUNTED =
  `mắt camera,bác sĩ,thành viên,phiếu,gương,tiết mục,tác phẩm,chuyên đề,phần mềm,thiết bị,phương tiện,gian hàng,nền tảng,ứng dụng,vườn,cuốn,quyển,chuyến,ổ dịch,ổ,liệt sĩ,thương binh,người có công,tàu,ô tô,xe máy,ki ốt,sào,mẫu,tổ chức đảng,lượt người,lượt hộ,lượt học sinh,lượt khách,lượt ý kiến,lượt,
đảng viên,đoàn viên,hội viên,học viên,học sinh,giáo viên,sinh viên,trẻ em,trẻ,cháu,em,người dân,người lao động,người,nhân khẩu,khẩu,công dân,lao động,thanh niên,phụ nữ,nông dân,cử tri,đại biểu,đối tượng,cá nhân,tập thể,cán bộ,công chức,viên chức,chiến sĩ,bệnh nhân,quần chúng,đồng chí,nghệ nhân,chuyên gia,tình nguyện viên,cộng tác viên,báo cáo viên,
hộ,gia đình,dòng họ,
doanh nghiệp,hợp tác xã,tổ hợp tác,trang trại,gia trại,cơ sở,làng nghề,cửa hàng,chợ,siêu thị,
dự án,công trình,hạng mục,tuyến,đoạn đường,đoạn,cầu,cống,trạm bơm,trạm biến áp,trạm,nhà văn hóa,nhà lớp học,nhà ở xã hội,nhà ở,nhà,căn nhà,căn,phòng học,phòng,ngôi,sân thể thao,sân,điểm trường,điểm,khu vui chơi,khu dân cư,khu,
câu lạc bộ,clb,chi hội,chi bộ,chi đoàn,đội,tổ,nhóm,mô hình,sản phẩm,thương hiệu,nhãn hiệu,giải pháp,sáng kiến,đề tài,đề án,chương trình,kế hoạch,văn bản,nghị quyết,quyết định,chỉ thị,báo cáo,hồ sơ,thủ tục,thủ tục hành chính,dịch vụ công,giấy chứng nhận,giấy phép,giấy khen,bằng khen,huân chương,huy chương,kỷ niệm chương,danh hiệu,thẻ,
hội nghị,cuộc,buổi,phiên,kỳ họp,lớp,khóa,đợt,ca,vụ,đối tượng,đơn thư,đơn,ý kiến,kiến nghị,tin bài,tin,bài viết,bài,chuyên mục,chuyên trang,phóng sự,
cơ quan,đơn vị,tổ chức,đoàn thể,trường học,trường,thôn,tổ dân phố,khu phố,xã,phường,ban,ngành,tiêu chí,chỉ tiêu,nhiệm vụ,nội dung,phong trào,cuộc vận động,
suất quà,suất,phần quà,xe đạp,xe,máy tính,máy,bộ,chiếc,cái,cây,con,đàn,lồng,bè,ao,thửa,lô,thùng,bóng đèn,bóng,đèn,camera,cột,khẩu hiệu,pano,áp phích,cụm loa,loa,giường bệnh,giường,liều,mũi,đơn vị máu,ngày công,công,lần,giải thưởng,giải,sao,vận động viên,môn,di tích,lễ hội,bãi rác,điểm tập kết,điểm cầu,mã,tài khoản,chữ ký số`
    .split(',')
    .map((noun) => noun.trim())
    .filter((noun) => noun !== '')
    .sort((a, b) => b.length - a.length);

const PER =
  '(?:\\s*/\\s*(?:người|năm|tháng|quý|ha|hộ|sào|m2|ngày|lượt|nhiệm kỳ|đảng viên|thôn|xã|đơn vị)(?!\\p{L}))*';
const MEASURE = new RegExp(
  `^\\s?(${MEASURES.map((unit) => unit.replace('/', '\\/')).join('|')})(?![\\p{L}\\d])(${PER})`,
  'u'
);
const COUNT = new RegExp(`^\\s*(${COUNTED.join('|')})(?!\\p{L})(${PER})`, 'u');
const PERCENT = new RegExp(`^\\s*(%|phần trăm|‰)(${PER})`, 'u');
const POINTS = new RegExp(`^\\s*(?:điểm\\s*%|điểm phần trăm|%\\s*điểm)(${PER})`, 'u');
const SCALE = '(nghìn tỷ|ngàn tỷ|tỷ(?!\\s*(?:lệ|trọng|suất))|triệu|nghìn|ngàn|vạn)(?!\\p{L})';
const SCALES: Readonly<Record<string, number>> = {
  'nghìn tỷ': 1e12,
  'ngàn tỷ': 1e12,
  tỷ: 1e9,
  triệu: 1e6,
  vạn: 1e4,
  nghìn: 1e3,
  ngàn: 1e3
};
const SCALED = new RegExp(`^\\s*${SCALE}`, 'u');
const CURRENCY = new RegExp(`^\\s*(đồng|đ|vnđ|vnd)(?![\\p{L}])(${PER})`, 'u');
const DOLLARS = new RegExp(`^\\s*(usd|đô la mỹ|đô la)(?!\\p{L})(${PER})`, 'u');
const NOUN = /^\s+(\p{Ll}+)/u;

/** Words that follow a number and are no noun to count. */
const NO_NOUN =
  /^(?:là|và|của|cho|với|để|trong|tại|từ|đến|do|theo|được|bị|đạt|so|tăng|giảm|trở|trên|dưới|hơn|các|những|ở|về|thuộc|có|đã|chiếm|bằng|còn|gồm|như|hoặc|hay|lên|xuống|năm|tỷ|này|cùng|qua|vượt|đồng)$/u;

/** What stands behind a number: its unit as printed, by what it scales, and how far it reaches. */
export interface PrintedUnit {
  readonly kind: UnitKind;
  /** As the contract writes it: "%", "tỷ đồng", "triệu đồng/người/năm", "hộ". */
  readonly unit: string;
  /** By what the printed number is multiplied to be in `unit`. */
  readonly factor: number;
  readonly length: number;
}

const bare = (per: string): string => per.replace(/\s+/g, '');

/** Longest words of money that "16 tỷ 434 triệu" goes on with, and what they add in units of the first. */
function restOfMoney(
  text: string,
  first: number
): { readonly add: number; readonly length: number } {
  const match = new RegExp(`^\\s*(\\d{1,3})\\s*(triệu|nghìn|ngàn)(?!\\p{L})`, 'u').exec(text);
  if (match === null) return { add: 0, length: 0 };
  const scale = SCALES[match[2] ?? ''] ?? 0;
  if (scale >= first) return { add: 0, length: 0 };
  const rest = restOfMoney(text.slice(match[0].length), scale);
  return {
    add: (Number(match[1]) * scale) / first + (rest.add * scale) / first,
    length: match[0].length + rest.length
  };
}

/** A unit with what a second part of the number adds ("16 tỷ 434 triệu"). */
export interface ReadUnit extends PrintedUnit {
  readonly add: number;
}

function moneyBehind(text: string): ReadUnit | null {
  const scaled = SCALED.exec(text);
  let at = scaled?.[0].length ?? 0;
  const word = scaled?.[1] ?? '';
  const scale = SCALES[word] ?? 1;
  const rest = scaled === null ? { add: 0, length: 0 } : restOfMoney(text.slice(at), scale);
  at += rest.length;
  const dollars = DOLLARS.exec(text.slice(at));
  if (dollars !== null)
    return {
      kind: 'money',
      unit: `${word === '' ? '' : `${word} `}USD${bare(dollars[2] ?? '')}`,
      factor: 1,
      add: rest.add,
      length: at + dollars[0].length
    };
  const currency = CURRENCY.exec(text.slice(at));
  if (currency === null && scaled === null) return null;
  if (currency === null && (scale < 1e6 || scale === 1e4)) return null;
  if (currency === null) {
    // "2 triệu lượt" counts, "500 triệu" is money.
    const counted =
      COUNT.exec(text.slice(at)) ?? /^\s*(?:con|cây|m3|m2|tấn|lít)(?!\p{L})/u.exec(text.slice(at));
    if (counted !== null && rest.length === 0) return null;
  }
  const thousands = word === 'nghìn tỷ' || word === 'ngàn tỷ';
  const name = thousands
    ? 'tỷ đồng'
    : word === ''
      ? 'đồng'
      : `${word === 'ngàn' ? 'nghìn' : word} đồng`;
  return {
    kind: 'money',
    unit: name + bare(currency?.[2] ?? perBehind(text.slice(at))),
    factor: thousands ? 1000 : 1,
    add: rest.add,
    length: at + (currency?.[0].length ?? perBehind(text.slice(at)).length)
  };
}

const perBehind = (text: string): string => new RegExp(`^${PER}`, 'u').exec(text)?.[0] ?? '';

function countBehind(text: string): ReadUnit | null {
  const scaled = SCALED.exec(text);
  const factor = SCALES[scaled?.[1] ?? ''] ?? 1;
  const at = scaled?.[0].length ?? 0;
  const rest = text.slice(at);
  const measured = MEASURE.exec(rest);
  const known = COUNT.exec(rest);
  if (
    measured !== null &&
    (known === null || (known[1] ?? '').length <= (measured[1] ?? '').length)
  ) {
    const unit = (measured[1] ?? '').replace('²', '2').replace('³', '3');
    return {
      kind: 'measure',
      unit: unit + bare(measured[2] ?? ''),
      factor,
      add: 0,
      length: at + measured[0].length
    };
  }
  if (known !== null)
    return {
      kind: known[1] === 'lần' ? 'times' : 'count',
      unit: (known[1] === 'clb' ? 'câu lạc bộ' : (known[1] ?? '')) + bare(known[2] ?? ''),
      factor,
      add: 0,
      length: at + known[0].length
    };
  const noun = NOUN.exec(rest);
  if (noun?.[1] !== undefined && !NO_NOUN.test(noun[1]))
    return { kind: 'count', unit: noun[1], factor, add: 0, length: at + noun[0].length };
  return null;
}

const NOTHING: ReadUnit = { kind: 'none', unit: '', factor: 1, add: 0, length: 0 };

/** The unit that a wording begins with, right behind a number. */
export function unitBehind(text: string): ReadUnit {
  const points = POINTS.exec(text);
  if (points !== null)
    return {
      kind: 'points',
      unit: `điểm %${bare(points[1] ?? '')}`,
      factor: 1,
      add: 0,
      length: points[0].length
    };
  const percent = PERCENT.exec(text);
  if (percent !== null) {
    const sign = percent[1] === '‰' ? '‰' : '%';
    return {
      kind: 'percent',
      unit: sign + bare(percent[2] ?? ''),
      factor: 1,
      add: 0,
      length: percent[0].length
    };
  }
  return moneyBehind(text) ?? countBehind(text) ?? NOTHING;
}
