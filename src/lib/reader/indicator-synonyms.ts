/** How reports word indicators of the catalogue, beside the names that tables of offices use. */
export const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  'bao-hiem-y-te': [
    'bao phủ bảo hiểm y tế',
    'người dân tham gia bảo hiểm y tế',
    'dân số tham gia bảo hiểm y tế',
    'độ bao phủ bảo hiểm y tế toàn dân'
  ],
  'boi-duong-ky-nang-so': [
    'cán bộ công chức viên chức tham gia các lớp bồi dưỡng kỹ năng số',
    'cán bộ công chức được bồi dưỡng kỹ năng số',
    'cán bộ công chức được tập huấn kỹ năng số'
  ],
  'can-cuoc-gan-chip': [
    'công dân đủ điều kiện được cấp căn cước công dân gắn chip',
    'công dân được cấp thẻ căn cước'
  ],
  'cau-lac-bo-van-nghe': ['câu lạc bộ văn nghệ', 'câu lạc bộ văn hóa văn nghệ'],
  'camera-an-ninh': ['mắt camera an ninh', 'camera an ninh', 'camera giám sát an ninh'],
  'ca-sot-xuat-huyet-dang-hoat-dong': ['số ca đang hoạt động', 'ca sốt xuất huyết đang hoạt động'],
  'ca-sot-xuat-huyet': ['ca mắc sốt xuất huyết', 'ca sốt xuất huyết'],
  'cbccvc-hoan-thanh-tot': [
    'cán bộ công chức viên chức được xếp loại hoàn thành tốt nhiệm vụ trở lên',
    'cán bộ công chức hoàn thành tốt nhiệm vụ trở lên'
  ],
  'cbccvc-hoan-thanh-xuat-sac': [
    'cán bộ công chức hoàn thành xuất sắc nhiệm vụ',
    'đạt hoàn thành xuất sắc nhiệm vụ'
  ],
  'chi-tieu-hoan-thanh': [
    'chỉ tiêu hoàn thành và vượt kế hoạch',
    'chỉ tiêu đạt và vượt',
    'chỉ tiêu kinh tế xã hội đạt và vượt kế hoạch',
    'chỉ tiêu đạt và vượt nghị quyết đề ra'
  ],
  'cntt-giang-day': ['ứng dụng công nghệ thông tin trong giảng dạy'],
  'co-quan-hoan-thanh-tot': ['cơ quan đơn vị hoàn thành tốt nhiệm vụ trở lên'],
  'co-so-dich-vu': ['cơ sở kinh doanh các loại hình dịch vụ', 'cơ sở kinh doanh dịch vụ'],
  'co-so-an-uong': ['cơ sở kinh doanh dịch vụ ăn uống', 'cơ sở dịch vụ ăn uống'],
  'dan-so': ['quy mô dân số', 'dân số', 'tổng dân số', 'tổng số nhân khẩu'],
  'dang-vien': ['đảng viên', 'tổng số đảng viên', 'toàn đảng bộ có đảng viên'],
  'dien-tich': ['diện tích tự nhiên', 'tổng diện tích tự nhiên', 'tổng diện tích đất tự nhiên'],
  'doanh-nghiep': [
    'doanh nghiệp đang hoạt động',
    'doanh nghiệp đang hoạt động kinh doanh sản xuất',
    'doanh nghiệp trên địa bàn'
  ],
  'don-vi-dang-ky-thi-dua': ['đơn vị đăng ký tham gia phong trào thi đua'],
  'can-bo-dang-ky-thi-dua': ['cán bộ công chức đăng ký tham gia phong trào thi đua'],
  'ho-dang-ky-thi-dua': ['hộ gia đình đăng ký tham gia phong trào thi đua'],
  'du-an-dau-tu-cong': ['triển khai dự án đầu tư công', 'dự án đầu tư công'],
  'gia-dinh-van-hoa': [
    'gia đình văn hóa',
    'gia đình đạt danh hiệu gia đình văn hóa',
    'gia đình đạt danh hiệu văn hóa',
    'hộ gia đình đạt danh hiệu gia đình văn hóa',
    'hộ gia đình đạt chuẩn văn hóa',
    'gia đình đạt chuẩn văn hóa'
  ],
  'gia-tri-san-xuat-cong-nghiep': [
    'giá trị sản xuất công nghiệp xây dựng',
    'giá trị sản xuất công nghiệp tiểu thủ công nghiệp',
    'sản xuất công nghiệp tiểu thủ công nghiệp và xây dựng'
  ],
  'giai-ngan': [
    'giải ngân vốn đầu tư công',
    'giải ngân kế hoạch vốn đầu tư công',
    'giải ngân đầu tư công'
  ],
  'giam-ho-can-ngheo': ['hộ cận nghèo giảm'],
  'giao-quan': [
    'chỉ tiêu giao quân',
    'hoàn thành chỉ tiêu giao quân',
    'tuyển chọn và gọi công dân nhập ngũ đạt chỉ tiêu',
    'hoàn thành chỉ tiêu tuyển quân',
    'giao quân đạt chỉ tiêu'
  ],
  'hai-long-hanh-chinh': [
    'mức độ hài lòng của người dân doanh nghiệp',
    'mức độ hài lòng của người dân về giải quyết thủ tục hành chính',
    'người dân hài lòng về sự phục vụ của cơ quan hành chính',
    'chỉ số hài lòng của người dân'
  ],
  'hai-long-thi-dua': ['mức độ hài lòng của dân cư về các hoạt động thi đua khen thưởng'],
  'ho-an-toan-an-ninh': ['hộ gia đình đạt tiêu chuẩn an toàn về an ninh trật tự'],
  'ho-can-ngheo': ['hộ cận nghèo', 'tỷ lệ hộ cận nghèo', 'hộ cận nghèo chiếm'],
  'ho-ngheo': ['hộ nghèo', 'tỷ lệ hộ nghèo', 'tỷ lệ hộ nghèo đa chiều', 'hộ nghèo chiếm'],
  'so-ho-ngheo': ['hộ nghèo', 'số hộ nghèo'],
  'so-ho-can-ngheo': ['hộ cận nghèo', 'số hộ cận nghèo'],
  'ho-so-tiep-nhan': ['tiếp nhận hồ sơ', 'tiếp nhận hồ sơ thủ tục hành chính'],
  'ho-so-da-giai-quyet': ['giải quyết hồ sơ', 'đã giải quyết hồ sơ', 'giải quyết xong hồ sơ'],
  'ho-so-toan-trinh': [
    'hồ sơ trực tuyến toàn trình',
    'dịch vụ công trực tuyến toàn trình',
    'hồ sơ giải quyết trực tuyến toàn trình'
  ],
  'ho-so-truc-tuyen': [
    'hồ sơ trực tuyến',
    'hồ sơ nộp trực tuyến',
    'hồ sơ tiếp nhận trực tuyến',
    'hồ sơ thủ tục hành chính trực tuyến',
    'nộp hồ sơ trực tuyến'
  ],
  'ho-so-suc-khoe-dien-tu': ['người dân đã cài đặt vneid được lập hồ sơ sức khỏe điện tử'],
  'ho-tro-so-nguoi-dan': ['lượt người dân được hỗ trợ cài đặt sử dụng dịch vụ công trực tuyến'],
  'hoc-sinh-len-lop': ['học sinh lên lớp', 'học sinh được lên lớp'],
  'hoc-sinh-di-hoc': [
    'học sinh trong độ tuổi đi học',
    'trẻ em trong độ tuổi đi học',
    'huy động trẻ đến trường'
  ],
  'hoc-vien-dao-tao-nghe': ['đào tạo nghề thu hút học viên'],
  'khoa-dao-tao-nghe': ['tổ chức khóa đào tạo nghề'],
  'hoi-nghi-gop-y': ['tổ chức hội nghị góp ý'],
  'hoi-nghi-phan-bien': ['tổ chức hội nghị phản biện'],
  'giam-sat-chuyen-de': ['cuộc giám sát chuyên đề'],
  'cong-trinh-giam-sat': ['giám sát công trình'],
  'luot-y-kien-gop-y': ['lượt ý kiến về xây dựng đảng chính quyền', 'lượt ý kiến góp ý'],
  'luot-du-tiep-xuc-cu-tri': ['tiếp xúc cử tri lượt người'],
  'y-kien-cu-tri': ['đóng góp ý kiến', 'cử tri ý kiến'],
  'lao-dong-qua-dao-tao': ['lao động qua đào tạo', 'lao động đã qua đào tạo'],
  'mo-hinh-nong-nghiep-cong-nghe-cao': ['mô hình nông nghiệp ứng dụng công nghệ cao'],
  'nha-van-hoa-thon': [
    'thôn có nhà văn hóa',
    'tổ dân phố có nhà văn hóa',
    'thôn tổ dân phố có nhà văn hóa'
  ],
  'san-the-thao-thon': ['thôn có sân thể thao', 'thôn có nhà văn hóa sân thể thao'],
  'nhan-dan-dong-gop': ['nhân dân đóng góp', 'huy động nhân dân đóng góp'],
  'nuoc-hop-ve-sinh': [
    'dân số sử dụng nước hợp vệ sinh',
    'hộ sử dụng nước hợp vệ sinh',
    'người dân sử dụng nước hợp vệ sinh'
  ],
  'pho-cap-mam-non-5-tuoi': ['phổ cập giáo dục mầm non cho trẻ em 5 tuổi'],
  'quy-khuyen-hoc': ['huy động cho quỹ khuyến học khuyến tài', 'quỹ khuyến học'],
  'quy-uoc-thon': ['tổ dân phố có quy ước', 'thôn có quy ước', 'thôn có hương ước quy ước'],
  'san-pham-ocop': ['sản phẩm đạt ocop', 'sản phẩm ocop', 'sản phẩm được công nhận ocop'],
  'so-ho': ['tổng số hộ', 'số hộ dân', 'hộ dân', 'hộ gia đình'],
  'so-thon-to-dan-pho': ['thôn', 'tổ dân phố', 'gồm thôn', 'có tổ dân phố', 'có thôn'],
  'suy-dinh-duong-thap-coi': [
    'trẻ em dưới tuổi suy dinh dưỡng thể thấp còi',
    'trẻ suy dinh dưỡng thể thấp còi',
    'suy dinh dưỡng thấp còi'
  ],
  'tang-gia-tri-san-xuat': [
    'tổng giá trị sản xuất tăng bình quân',
    'tổng giá trị sản xuất toàn xã tăng bình quân',
    'giá trị sản xuất tăng bình quân'
  ],
  'tang-huy-dong-von': ['huy động vốn tăng bình quân'],
  'tang-san-xuat-cong-nghiep': [
    'sản xuất công nghiệp tiểu thủ công nghiệp và xây dựng tăng bình quân',
    'giá trị sản xuất công nghiệp xây dựng tăng bình quân'
  ],
  'tang-san-xuat-dich-vu': [
    'giá trị sản xuất ngành dịch vụ tăng bình quân',
    'giá trị thương mại dịch vụ tăng bình quân'
  ],
  'tang-san-xuat-nong-nghiep': [
    'giá trị sản xuất ngành nông nghiệp tăng bình quân',
    'giá trị sản xuất nông nghiệp thủy sản tăng bình quân'
  ],
  'tang-thu-ngan-sach-giai-doan': ['tổng thu ngân sách tăng so với nhiệm kỳ trước'],
  'tang-truong-kinh-te': ['tốc độ tăng trưởng kinh tế', 'tăng trưởng kinh tế'],
  'thanh-toan-truc-tuyen': [
    'thanh toán trực tuyến',
    'hồ sơ thanh toán trực tuyến',
    'thanh toán trực tuyến phí lệ phí'
  ],
  'thon-an-toan-an-ninh': [
    'thôn đạt an toàn về an ninh trật tự',
    'tổ dân phố đạt an toàn về an ninh trật tự'
  ],
  'thon-to-an-ninh': ['thôn thành lập tổ an ninh'],
  'thon-to-thu-gom-rac': ['thôn duy trì tổ thu gom rác', 'thôn có tổ thu gom rác'],
  'thon-van-hoa': [
    'thôn văn hóa',
    'thôn đạt danh hiệu thôn văn hóa',
    'thôn được công nhận danh hiệu văn hóa',
    'tổ dân phố văn hóa',
    'tổ dân phố đạt danh hiệu văn hóa',
    'thôn tổ dân phố đạt chuẩn văn hóa',
    'thôn tổ dân phố đạt danh hiệu văn hóa',
    'khu dân cư văn hóa',
    'khu dân cư đạt danh hiệu văn hóa'
  ],
  'thu-ngan-sach': [
    'thu ngân sách nhà nước trên địa bàn',
    'thu ngân sách nhà nước',
    'tổng thu ngân sách nhà nước',
    'thu ngân sách'
  ],
  'thu-ngan-sach-giai-doan': ['tổng thu ngân sách trên địa bàn'],
  'thu-ngan-sach-so-ke-hoach': [
    'thu ngân sách so với kế hoạch',
    'thu ngân sách đạt dự toán',
    'thu ngân sách đạt kế hoạch'
  ],
  'thu-nhap': ['thu nhập bình quân đầu người', 'thu nhập bình quân', 'thu nhập đầu người'],
  'thu-nhap-so-lan': ['thu nhập bình quân đầu người tăng lần so với'],
  'thung-rac': ['cấp phát thùng rác'],
  'tiem-chung-tre-em': [
    'tiêm phòng cho trẻ em',
    'trẻ em được tiêm chủng đầy đủ',
    'trẻ em trong độ tuổi tiêm chủng đầy đủ',
    'tiêm chủng mở rộng',
    'trẻ em dưới tuổi được tiêm chủng đầy đủ các loại vắc xin'
  ],
  'tien-tai-tro-giao-duc': ['trường tài trợ được', 'vận động tài trợ giáo dục'],
  'truong-duoc-tai-tro': ['vận động được trường tài trợ'],
  'tiep-xuc-cu-tri': ['cuộc tiếp xúc cử tri'],
  'tieu-chi-nong-thon-moi': ['tiêu chí nông thôn mới', 'đạt tiêu chí nông thôn mới'],
  'to-chuc-dang': ['tổ chức đảng trực thuộc', 'chi bộ trực thuộc đảng ủy', 'tổ chức cơ sở đảng'],
  'tong-muc-dau-tu-cong': ['tổng mức đầu tư'],
  'von-bo-tri-dau-tu-cong': ['vốn được bố trí cho các dự án'],
  'tram-y-te-chuan': [
    'trạm y tế đạt chuẩn quốc gia',
    'trạm y tế xã đạt chuẩn',
    'trạm y tế đạt bộ tiêu chí quốc gia'
  ],
  'trao-thuong-khuyen-hoc': ['trao thưởng khuyến học', 'trao thưởng'],
  'truong-chuan-quoc-gia': [
    'trường học đạt chuẩn quốc gia',
    'trường đạt chuẩn quốc gia',
    'trường chuẩn quốc gia',
    'số trường đạt chuẩn quốc gia'
  ],
  'truong-chuan-muc-do-2': ['trường đạt chuẩn mức độ 2', 'trường đạt chuẩn quốc gia mức độ 2'],
  'truong-cong-lap': ['trường công lập'],
  'truong-phan-mem-quan-ly': ['trường học ứng dụng phần mềm quản lý nhà trường'],
  'truong-so-lien-lac-dien-tu': ['trường sử dụng sổ liên lạc điện tử'],
  'truong-phan-mem-diem-danh': ['trường sử dụng phần mềm điểm danh'],
  'tthc-dung-han': [
    'giải quyết thủ tục hành chính đúng hạn',
    'hồ sơ thủ tục hành chính giải quyết đúng hạn',
    'hồ sơ giải quyết đúng hạn và trước hạn',
    'giải quyết hồ sơ đúng hạn',
    'thủ tục hành chính được giải quyết đúng và trước hạn',
    'hồ sơ được giải quyết đúng hạn'
  ],
  'ty-trong-thuong-mai-dich-vu': ['tỷ trọng thương mại dịch vụ chiếm', 'tỷ trọng dịch vụ'],
  'ty-trong-cong-nghiep-xay-dung': ['tỷ trọng công nghiệp xây dựng', 'công nghiệp xây dựng chiếm'],
  'ty-trong-trong-trot': ['trồng trọt chiếm'],
  'ty-trong-chan-nuoi-thuy-san': ['chăn nuôi thủy sản chiếm'],
  'ty-trong-dich-vu-nong-nghiep': ['dịch vụ nông nghiệp chiếm'],
  'vuot-thu-ngan-sach': ['thu ngân sách trên địa bàn theo phân cấp tăng so với kế hoạch được giao'],
  'xep-hang-cchc': ['xếp hạng chỉ số cải cách hành chính'],
  'ty-le-dieu-tra-kham-pha-an': [
    'điều tra khám phá án',
    'tỷ lệ khám phá án',
    'điều tra làm rõ các vụ án'
  ],
  'tuyen-pho-van-minh': ['tuyến phố văn minh']
};
