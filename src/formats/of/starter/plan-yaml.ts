import type { AnsweredWindow, Beginning } from '../../../documents/starter/starter.ts';
import type { Level } from '../../../plan/directory.ts';
import { scalar } from '../../../plan/yaml/yaml-scalar.ts';

/** Where the files of a beginning lie, as the plan names them. */
export interface Neighbours {
  /** The path of the directory, from the plan. */
  readonly directory: string;
  /** The path of the plan's JSON Schema, from the plan; null if there is none near. */
  readonly schema: string | null;
}

/** A plan to begin with, as YAML whose comments teach the language and mark what is still to be filled in (SỬA). */
export function planYaml(beginning: Beginning, { directory, schema }: Neighbours): string {
  const { id, provinceInSentence, year, provinceId, secretariat, decided } = beginning;
  const first = beginning.bodies.find(({ isInspected }) => isInspected)?.id ?? secretariat;
  const name = `Kế hoạch kiểm tra công tác CCHC năm ${year} của ${provinceInSentence}`;
  return `# ${name}.
#
# Dấu # mở đầu một lời ghi chú: máy bỏ qua đến hết dòng. Dòng thụt vào thuộc về dòng phía trên; thụt hai dấu cách,
# không dùng phím Tab. Chỗ nào ghi SỬA là chưa biết: thay bằng điều quyết định của tỉnh nói,
# rồi xóa chữ SỬA.
# Dòng bắt đầu bằng "#~" là ví dụ: bỏ "#~" đi thì có hiệu lực.
# Mọi khóa được giải thích ở docs/ngon-ngu.md. Kiểm tra tệp này: cchc validate. Xếp lịch: cchc schedule
${schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`}
cchc: 1
id: ${id}
name: ${scalar(name)}
year: ${year}
directory: ${scalar(directory)}

# In kèm kết quả, để không ai nhầm bản này với kế hoạch thật. Bỏ dòng này khi đã sửa xong.
note: Bản nháp, còn chỗ phải sửa

# VĂN BẢN BAN HÀNH. Điều gì quyết định nói thì ghi kèm "clause" (điều khoản, ví dụ clause: III.1.a);
# điều gì văn phòng thư ký tự chọn thì không ghi clause. Nhờ đó, kết quả phân biệt được hai loại.
decision:
  number: 00/QĐ-UBND # SỬA: số, ký hiệu
  date: ${decided} # SỬA: ngày ký, viết năm-tháng-ngày
  issuer:
    agency: ${provinceId} # mã trong danh mục; địa phương đứng cho Ủy ban nhân dân của mình
    post: Chủ tịch
  #~ title: Ban hành Kế hoạch kiểm tra công tác CCHC năm ${year}
  #~ signatory: { form: KT., on-behalf-of: Chủ tịch, post: Phó Chủ tịch, name: Nguyễn Văn Ví Dụ }

# VĂN PHÒNG THƯ KÝ: cơ quan viết thư, lập lịch, theo dõi.
office:
  agency: ${secretariat}
  place: ${scalar(beginning.province)} # SỬA: địa danh ở đầu thư
  symbol: SNV-CCHC # SỬA: ký hiệu công văn
  #~ signer: { form: KT., on-behalf-of: Giám đốc, post: Phó Giám đốc, name: Trần Thị Mẫu }
  #~ recipients:
  #~   - { to: Chủ tịch UBND tỉnh, for: [conclusion] } # chỉ nhận kết luận; không ghi for là mọi văn bản

# NỘI DUNG KIỂM TRA. "text" là nhãn ngắn cho bảng và danh sách việc; "wording" là lời mà văn bản in ra.
content:
  - text: Kế hoạch CCHC của đơn vị # SỬA: theo quyết định
    wording: Việc thực hiện kế hoạch cải cách hành chính của cơ quan, đơn vị
    #~ areas: [leadership, procedures] # lĩnh vực mà đề cương báo cáo hỏi đến
  #~ - { text: Nhiệm vụ tham mưu của cơ quan chủ trì, for: [${first}], clause: II.1.b }

# NGƯỜI CỦA ĐƠN VỊ LÀM VIỆC VỚI ĐOÀN.
reception:
  - text: Lãnh đạo cơ quan, đơn vị # SỬA: theo quyết định
    wording: Đề nghị lãnh đạo {don_vi} làm việc với Đoàn kiểm tra.

# ĐƠN VỊ ĐƯỢC KIỂM TRA, theo khối. Mỗi khối nêu mã các đơn vị ("units"), hoặc cần ít nhất bao nhiêu đơn vị ("minimum",
# "share"), hoặc cả hai. Đơn vị có ngày riêng thì viết: { unit: ${first}, pin: ${beginning.window.to} }
# (pin là ngày ấn định, wish là ngày mong muốn).
units:
${blocks(beginning)}

# THỜI GIAN KIỂM TRA. ${year} là cả năm, ${year}-Q2 là quý II, ${year}-05 là tháng 5.
window:
${windowLines(beginning.window)}

# MỐC KIỂM TRA: xem công việc của thời kỳ nào. "visit" là đến ngày đoàn đến.
review:
  from: ${year - 1}-12-15 # SỬA: ngày đầu
  to: visit

# BÁO CÁO CỦA ĐƠN VỊ trước ngày kiểm tra: mấy bản, gửi thêm bằng đường nào, theo đề cương nào.
#~ report: { copies: 2, also-by: [document-system] }
# outline: de-cuong.txt là đề cương riêng, một tệp cùng thư mục; không ghi là dùng đề cương chung.

# ĐOÀN KIỂM TRA. Chưa biết thành viên thì chưa ghi "members".
teams:
${teamLines(beginning)}

# CÁC THỜI HẠN. working-day là ngày làm việc, day là ngày lịch: hai thứ khác nhau.
deadlines:
  # Thông báo lịch trước ngày kiểm tra; không cuộc nào được xếp sớm đến mức không kịp thông báo.
  notice:
    count: 15 # SỬA: số ngày theo quyết định
    measure: working-day
  # Đơn vị báo cáo khắc phục sau khi nhận kết luận.
  remediation:
    count: 20 # SỬA: số ngày theo quyết định
    measure: working-day
  # Đơn vị gửi báo cáo trước ngày kiểm tra.
  #~ report: { count: 5 }
  # "for": chỉ dành cho đơn vị, khối, cấp (province, commune) hoặc hình thức (by-report) nào.
  #~ bo-sung: { what: Gửi bổ sung số liệu, owner: unit, count: 3, before: visit-start, for: [${first}] }
  #~ bao-cao-chu-tich: { what: Báo cáo Chủ tịch, owner: secretariat, before: ${year}-12-10 }

# VIỆC CỦA TỪNG BÊN, để in danh mục việc. "owner": secretariat (thư ký), team (đoàn), unit (đơn vị), hoặc mã cơ quan.
# Trong "wording", {don_vi} là nơi nhận văn bản, {co_quan} là cơ quan thư ký, {doan} là tên đoàn, {han} là thời hạn.
duties:
  - text: Thông báo lịch kiểm tra cho đơn vị
    owner: secretariat
    deadline: notice
  - text: Báo cáo kết quả khắc phục
    wording: Đề nghị {don_vi} báo cáo kết quả khắc phục về {co_quan} {han}.
    owner: unit
    deadline: remediation

# XẾP LỊCH. Số buổi một cuộc theo cấp, nhịp (even rải đều, early dồn đầu, late dồn cuối), những lúc không đi.
schedule:
  pace: even
  #~ visits-per-week: 3 # mỗi đoàn nhiều nhất mấy cuộc một tuần
  #~ closed:
  #~   - { from: ${year}-07-06, to: ${year}-07-10, reason: Kỳ họp HĐND tỉnh }

# VIỆC ĐÃ DIỄN RA, ghi dần trong năm để hạn chuyển từ dự kiến thành chắc chắn.
#~ records:
#~   - unit: ${first}
#~     notified: { sent: ${year}-04-08, visit: ${year}-05-07 }
`;
}

const BLOCKS: Readonly<Record<Level, string>> = {
  province: 'Sở, ban, ngành cấp tỉnh',
  district: 'Ủy ban nhân dân cấp huyện',
  commune: 'Ủy ban nhân dân cấp xã',
};

/** What may follow the named units of a level: the ways to ask for more of them, of departments and communes no more than the directory has. */
function moreOf(level: Level, bodies: Beginning['bodies']): readonly string[] {
  switch (level) {
    case 'province': {
      const count = bodies.filter((body) => body.level === level && body.kind !== null).length;
      return [`minimum: ${count} # cần ít nhất ${count} đơn vị, kể cả đơn vị đã nêu tên`];
    }
    case 'district':
      return [];
    case 'commune': {
      const count = bodies.filter((body) => body.level === level).length;
      return [
        `minimum: ${count} # cần ít nhất ${count} xã, phường, kể cả nơi đã nêu tên`,
        'selected-by: secretariat # ai chọn những nơi chưa có tên',
      ];
    }
    default:
      return level satisfies never;
  }
}

function blocks({ bodies, levels, communesOfEach }: Beginning): string {
  const inspected = bodies.filter(({ isInspected }) => isInspected);
  const shown = (['province', 'district', 'commune'] as const).filter((level) =>
    inspected.some((body) => body.level === level),
  );
  const written = shown.map((level) =>
    [
      `  - name: ${BLOCKS[level]}`,
      `    level: ${level}`,
      '    units:',
      ...inspected.filter((body) => body.level === level).map(({ id }) => `      - ${id}`),
      ...moreOf(level, bodies).map((line) => `    #~ ${line}`),
    ].join('\n'),
  );
  if (communesOfEach !== null)
    written.push(
      [
        '  # Xã chưa có tên vẫn có chỗ trong lịch.',
        `  - name: ${BLOCKS.commune}${shown.includes('commune') ? ' chưa có tên' : ''}`,
        '    level: commune',
        `    each-district: ${communesOfEach.count}`,
        communesOfEach.byDistrict
          ? '    selected-by: district'
          : '    #~ selected-by: district # ai chọn những nơi chưa có tên',
      ].join('\n'),
    );
  else if (levels === 3 && !shown.includes('commune'))
    written.push(
      [
        '  # Mỗi huyện được kiểm tra chọn hai xã: xã chưa có tên vẫn có chỗ trong lịch.',
        '  #~ - level: commune',
        '  #~   each-district: 2',
        '  #~   selected-by: district',
      ].join('\n'),
    );
  return written.join('\n');
}

function windowLines({ periods, from, to }: AnsweredWindow): string {
  return periods.length > 0 ? `  in: [${periods.join(', ')}]` : `  from: ${from}\n  to: ${to}`;
}

function teamLines({ teams, secretariat }: Beginning): string {
  return teams
    .map(({ id, name }) =>
      [
        `  - id: ${id}`,
        `    name: ${name}`,
        `    lead: ${secretariat}`,
        '    #~ established-by: lead # ai ký quyết định thành lập: lead (cơ quan chủ trì), issuer (người ban hành kế hoạch)',
        '    #~ venue: Phòng họp của đơn vị được kiểm tra # nơi làm việc; không ghi là tại đơn vị',
        `    #~ seconding: [{ agency: ${secretariat} }] # các cơ quan cử người`,
        '    #~ posts: [{ post: Chuyên viên }] # vị trí mà các cơ quan cùng cử, không đòi từng cơ quan cử đủ',
        '    # "post" là vị trí để đếm, "position" là chức vụ thật, in trong văn bản.',
        '    #~ members:',
        `    #~   - { title: Ông, name: Nguyễn Văn Ví Dụ, agency: ${secretariat}, role: head, position: Phó Giám đốc }`,
        `    #~   - { title: Bà, name: Trần Thị Thí Dụ, agency: ${secretariat}, role: secretary, post: Chuyên viên }`,
      ].join('\n'),
    )
    .join('\n');
}
