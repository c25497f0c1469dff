import { datedReading } from '$lib/domain/reading';
import { datedOf } from '$lib/domain/period';
import { FIELD, FIELDS } from '$lib/domain/field';
import { groupBy } from '$lib/domain/group-by';
import { tasksOf } from '$lib/domain/lead';
import { type Basis, BASIS } from '$lib/domain/lineage';
import { owedOf } from '$lib/domain/owed';
import type { Assessment } from '$lib/domain/result';
import { showsOwn, showsSample } from '$lib/domain/shown';
import { isGood, STATUS } from '$lib/domain/status';
import type { Locale } from '$lib/domain/text';
import { formerNameOf, unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { yearReviewOf } from '$lib/domain/year-review';
import { formatEdition } from '$lib/format/edition';
import { formatGoal } from '$lib/format/goal';
import { formatLauncher } from '$lib/format/launcher';
import { formatLastingStep } from '$lib/format/next-step';
import { formatDatedInside, formatPeriod, formatYears } from '$lib/format/period';
import { toSentence } from '$lib/format/sentence';
import { formatOwed } from '$lib/format/yardstick';
import { newestPeriodOf } from '$lib/domain/newest';
import type { ReportBlock, ReportPart, ReportText, Sourced } from '$lib/export/report-text';
import { citedLines, sourceLines } from '$lib/panels/source-lines';
import { pick, toClause, toInside } from '$lib/panels/target/finding-words';
import { contentOf } from '$lib/panels/target/target-words';
import { taskWords } from '$lib/panels/unit/lead-text';
import { reportSources } from '$lib/panels/unit/report-scene';
import { formatAsked } from '$lib/panels/unit/review-text';
import { WORDS } from '$lib/export/words';
import { citations } from './citations';
import { givenCounts, givenOf, launchedOf } from './slides/emulation-slides';
import { portraitFacts } from './slides/unit-slide';
import { type OwnResult, ownResults, resultValue } from './summary-parts';
import { figureText, headlineWords, statusText, unitAppendix } from './unit-appendix';
import type { UnitScene } from './unit-scene';

/** A report that sums up a term, or reviews one year. */
type ReportKind = 'term' | 'year';

const BLANK = '……';
const MOST_AMOUNTS = 10;

const sentences = (all: readonly Sourced[]): readonly ReportBlock[] =>
  all.length === 0 ? [] : [{ kind: 'sentences', sentences: all }];

/** "[Giải pháp: đơn vị điền]" */
const gap = (what: string, locale: Locale): ReportBlock => ({
  kind: 'gap',
  text: pick(locale, `[${what}: đơn vị điền]`, `[${what}: to be written by the unit]`)
});

/** Where a target and its figures stand; a sample says that it is one. */
function placesOf(
  assessment: Assessment,
  documents: UnitScene['documents'],
  locale: Locale
): readonly string[] {
  const mark = showsSample(assessment) ? [WORDS.sampleNote[locale]] : [];
  return [...mark, ...sourceLines(assessment, documents, locale)];
}

/** What the unit was formed of and how large it is. */
function formedSentences(scene: UnitScene): readonly Sourced[] {
  const { unit, said, documents, locale } = scene;
  const section =
    unit.clause === null
      ? null
      : pick(locale, `Điều 1 khoản ${unit.clause}`, `Article 1 clause ${unit.clause}`);
  const name = unitTitleOf(unit, locale);
  const parts = said.formers.map((former) => {
    const own = formerNameOf({ name: former.name, type: former.type }, locale);
    return `${own} – ${BASIS[former.basis as Basis].label[locale]}`;
  });
  const formed: Sourced = {
    text: pick(
      locale,
      `${name} thành lập từ ngày 01/7/2025 trên cơ sở ${parts.length} đơn vị cũ: ${parts.join('; ')}.`,
      `${name} was formed on 1 July 2025 of ${parts.length} former units: ${parts.join('; ')}.`
    ),
    sources: citedLines(
      said.formers.map(({ source }) => ({ document: source, section })),
      documents,
      locale
    )
  };
  const facts = portraitFacts(scene, locale).map(({ subject, text, about, rows }): Sourced => ({
    text: `${subject}: ${text} (${about}).`,
    sources: citedLines(rows, documents, locale)
  }));
  return [...(parts.length === 0 ? [] : [formed]), ...facts];
}

function movementSentences({ said, documents, locale }: UnitScene): readonly Sourced[] {
  const unstated = formatLauncher({ by: null, instead: null }, locale);
  const groups = [...launchedOf(said.movements, locale)].sort(
    (a, b) => Number(a.launcher === unstated) - Number(b.launcher === unstated)
  );
  return groups.map(({ launcher, movements }) => ({
    text: `${launcher} – ${movements.map(({ name }) => `“${name}”`).join('; ')}.`,
    sources: citedLines(
      movements.flatMap(({ places }) => places),
      documents,
      locale
    )
  }));
}

/** Results of a field from one place in a document are one sentence. */
function resultSentences(scene: UnitScene): readonly Sourced[] {
  const { said, documents, locale } = scene;
  const groups = groupBy(ownResults(scene), ({ row, indicator }) =>
    [indicator.field, row.document, row.section].join('\n')
  );
  const fieldOf = ([first]: readonly OwnResult[]): number =>
    first === undefined ? FIELDS.length : FIELDS.indexOf(first.indicator.field);
  const inFields = [...groups.values()].sort((a, b) => fieldOf(a) - fieldOf(b));
  return inFields.flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const words = rows.map((result) => {
      const subject = toInside(pick(locale, result.indicator.name, result.indicator.name_en));
      const period = formatDatedInside(datedOf(result.row), locale, result.indicator);
      return `${subject}: ${resultValue(result, said.observations, locale)} (${period})`;
    });
    return [
      {
        text: `${FIELD[first.indicator.field][locale]}: ${words.join('; ')}.`,
        sources: citedLines([first.row], documents, locale)
      }
    ];
  });
}

/** What a year brought, target by target; targets without a figure of the year are not there. */
function yearSentences({ yearly, documents, locale }: UnitScene): readonly Sourced[] {
  const year = yearly.scope.toYear;
  return yearly.assessments.flatMap((assessment): Sourced[] => {
    const review = yearReviewOf(assessment, year);
    const value = figureText(review.reading, assessment, locale, assessment.indicator.measure);
    if (review.reading === null || value === '') return [];
    const asked = formatAsked(review, locale);
    const level =
      asked === null
        ? ''
        : pick(locale, `; mức năm ${year}: ${asked}`, `; level of ${year}: ${asked}`);
    const period = formatDatedInside(datedReading(review.reading), locale, assessment.indicator);
    return [
      {
        text: `${contentOf(assessment, locale)}: ${value} (${period})${level}; ${toClause(statusText(assessment, locale))}.`,
        sources: placesOf(assessment, documents, locale)
      }
    ];
  });
}

function commendationSentences(
  { said, documents, locale }: UnitScene,
  year: number | null
): readonly Sourced[] {
  const rows = said.commendations.filter(
    ({ period }) => year === null || period.startsWith(String(year))
  );
  return givenOf(rows).map((given) => {
    const { form, awarded_by: giver, occasion, period } = given.first;
    const when = [formatPeriod(period, locale, null), occasion].filter(Boolean).join('; ');
    return {
      text: `${giver}: ${form} – ${givenCounts(given, locale)} (${when}).`,
      sources: citedLines(given.rows, documents, locale)
    };
  });
}

/** What is behind or missed among the judged, starts that are short, and figures that are missing. */
function shortSentences(scene: UnitScene): readonly Sourced[] {
  const { report, documents, locale } = scene;
  const lineOf = (assessment: Assessment): Sourced => {
    const value = figureText(
      assessment.current ?? assessment.base,
      assessment,
      locale,
      assessment.indicator.measure
    );
    const goal = formatGoal(assessment.target, assessment.indicator, locale);
    const step = formatLastingStep(assessment, locale);
    const said = [
      value,
      pick(locale, `mục tiêu ${goal}`, `target ${goal}`),
      toClause(statusText(assessment, locale)),
      toClause(step)
    ];
    return {
      text: `${contentOf(assessment, locale)}: ${said.filter((one) => one !== '').join('; ')}.`,
      sources: placesOf(assessment, documents, locale)
    };
  };
  const watched = report.watch.map(({ assessment }) => assessment);
  const behind = watched.filter(
    ({ status }) => STATUS[status].counting === 'judged' && !isGood(status)
  );
  const starts = watched.filter(({ reason }) => reason === 'base_only');
  const owed = owedOf(report.assessments, report.scope.today);
  const { headline } = report;
  const none: Sourced = {
    text:
      headline.kind === 'judged'
        ? pick(
            locale,
            `Trong ${headline.judged} mục tiêu có số để xét, không mục tiêu nào chậm hoặc chưa đạt.`,
            `Of the ${headline.judged} targets with a figure to judge none is behind or missed.`
          )
        : pick(
            locale,
            'Chưa có số liệu trong kỳ để xét mục tiêu nào là chậm hoặc chưa đạt.',
            'No figure of the term lets any target be called behind or missed.'
          ),
    sources: []
  };
  return [
    ...(behind.length === 0 && report.assessments.length > 0 ? [none] : behind.map(lineOf)),
    ...starts.map(lineOf),
    ...(owed === null
      ? []
      : [
          {
            text: toSentence(
              formatOwed(
                { count: owed.rows.length, year: owed.year, yearEnds: owed.yearEnds },
                locale
              )
            ),
            sources: []
          }
        ])
  ];
}

/** How many targets there are, by field, and how they stand. */
function aimSentences(scene: UnitScene): readonly Sourced[] {
  const { unit, report, documents, locale } = scene;
  if (report.assessments.length === 0) return [];
  const term = report.years === null ? '' : ` ${formatYears(...report.years)}`;
  const fields = report.fields
    .map(({ field, rows }) => `${FIELD[field][locale].toLocaleLowerCase('vi')} ${rows.length}`)
    .join(', ');
  return [
    {
      text: pick(
        locale,
        `${unitTitleOf(unit, locale)} có ${report.assessments.length} mục tiêu${term}: ${fields}.`,
        `${unitTitleOf(unit, locale)} has ${report.assessments.length} targets${term}: ${fields}.`
      ),
      sources: reportSources(report.assessments, documents, locale)
    },
    { text: toSentence(headlineWords(report, locale)), sources: [] }
  ];
}

function goalSentences({ report, documents, locale }: UnitScene): readonly Sourced[] {
  return report.fields.map(({ field, rows }) => ({
    text: `${FIELD[field][locale]}: ${rows
      .map(
        ({ target, indicator, ...rest }) =>
          `${toInside(contentOf({ target, indicator, ...rest }, locale))}: ${formatGoal(target, indicator, locale)}`
      )
      .join('; ')}.`,
    sources: reportSources(rows, documents, locale)
  }));
}

/** What the year asks where an amount or a day is known. */
function taskSentences({ report, documents, locale }: UnitScene): readonly Sourced[] {
  return tasksOf(report.assessments, report.scope, MOST_AMOUNTS).flatMap((task): Sourced[] => {
    if (task.kind === 'report') return [];
    const { title, why, amount } = taskWords(task, locale);
    const words = [why, amount]
      .filter((part) => part !== '')
      .map((part) => part.replace(/\.$/, ''));
    return words.length === 0
      ? []
      : [
          {
            text: `${title}: ${words.map(toClause).join('; ')}.`,
            sources: placesOf(task.review.assessment, documents, locale)
          }
        ];
  });
}

/** "Biểu số 01": the targets of the term, or of the year, with what is known. */
function tableOf(scene: UnitScene, kind: ReportKind): readonly ReportBlock[] {
  const { locale, yearly } = scene;
  const own = kind === 'year' ? { ...scene, report: yearly } : scene;
  if (own.report.assessments.length === 0) return [];
  const appendix = unitAppendix(own);
  const what =
    kind === 'year'
      ? pick(
          locale,
          `Các mục tiêu thi đua, năm ${yearly.scope.toYear}`,
          `The targets in ${yearly.scope.toYear}`
        )
      : pick(locale, 'Các mục tiêu thi đua và kết quả', 'The targets and what came of them');
  return [
    {
      kind: 'table',
      caption: `${appendix.number}. ${what}`,
      groups: appendix.groups,
      notes: [
        pick(
          locale,
          'Trong ngoặc là kỳ của số liệu. Chờ số liệu không tính là chưa đạt.',
          'In brackets: the period of the figure. Waiting for figures is not counted as missed.'
        )
      ]
    }
  ];
}

function firstPart(scene: UnitScene, kind: ReportKind): ReportPart {
  const { said, locale, yearly } = scene;
  const year = yearly.scope.toYear;
  const isTerm = kind === 'term';
  const formers = said.formers.map(({ name, type }) => formerNameOf({ name, type }, locale));
  const results = isTerm ? resultSentences(scene) : yearSentences(scene);
  const awards = commendationSentences(scene, isTerm ? null : year);
  const movements = isTerm ? movementSentences(scene) : [];
  const when = isTerm
    ? pick(locale, 'giai đoạn 2020–2025', '2020–2025')
    : pick(locale, `năm ${year}`, String(year));
  return {
    heading: pick(
      locale,
      'PHẦN THỨ NHẤT. TỔNG KẾT PHONG TRÀO THI ĐUA YÊU NƯỚC VÀ CÔNG TÁC KHEN THƯỞNG',
      'PART ONE. THE EMULATION MOVEMENTS AND COMMENDATION, SUMMED UP'
    ).replace('TỔNG KẾT', isTerm ? 'TỔNG KẾT' : 'SƠ KẾT'),
    sections: [
      {
        heading: pick(
          locale,
          `I. Kết quả các phong trào thi đua yêu nước ${when}`,
          `I. Results of the emulation movements, ${when}`
        ),
        blocks: [
          ...(isTerm ? sentences(formedSentences(scene)) : []),
          ...sentences(movements),
          ...(movements.length === 0
            ? [
                gap(
                  pick(
                    locale,
                    `Các phong trào thi đua đã phát động, ${when}`,
                    `The movements launched, ${when}`
                  ),
                  locale
                )
              ]
            : []),
          ...sentences(results),
          ...(results.length === 0
            ? [
                gap(
                  pick(
                    locale,
                    `Kết quả ${when} theo từng lĩnh vực`,
                    `Results, ${when}, field by field`
                  ),
                  locale
                )
              ]
            : []),
          gap(
            pick(
              locale,
              'Đánh giá tác động, tính thiết thực, hiệu quả của từng phong trào',
              'What each movement brought about'
            ),
            locale
          )
        ]
      },
      {
        heading: pick(locale, 'II. Kết quả công tác khen thưởng', 'II. Results of commendation'),
        blocks: [
          ...sentences(awards),
          ...(awards.length === 0
            ? [
                gap(
                  pick(
                    locale,
                    `Số lượt khen ${when} theo hình thức, đối tượng`,
                    `Commendations, ${when}, by form and recipient`
                  ),
                  locale
                )
              ]
            : []),
          ...(isTerm && formers.length > 0
            ? [
                gap(
                  pick(
                    locale,
                    `Kết quả phong trào và khen thưởng trước sắp xếp của ${formers.join(', ')}`,
                    `Results before the merger of ${formers.join(', ')}`
                  ),
                  locale
                )
              ]
            : []),
          gap(
            pick(
              locale,
              'Phân tích chất lượng các hình thức khen; tỷ lệ khen người trực tiếp lao động, sản xuất, công tác; việc chấp hành quy định pháp luật',
              'Quality of the forms of commendation; the share of direct workers; compliance with the law'
            ),
            locale
          )
        ]
      },
      {
        heading: pick(
          locale,
          'III. Công tác lãnh đạo, chỉ đạo, đổi mới tổ chức phong trào thi đua, khen thưởng',
          'III. Leadership, direction and renewal'
        ),
        blocks: [
          gap(
            pick(
              locale,
              'Đánh giá công tác lãnh đạo, chỉ đạo của cấp ủy Đảng, chính quyền, đoàn thể',
              'Leadership of the party, the government and the organisations'
            ),
            locale
          )
        ]
      },
      {
        heading: pick(
          locale,
          'IV. Tồn tại, hạn chế, nguyên nhân và bài học kinh nghiệm',
          'IV. Shortcomings, causes and lessons'
        ),
        blocks: [
          ...sentences(shortSentences(isTerm ? scene : { ...scene, report: yearly })),
          gap(
            pick(
              locale,
              'Tồn tại, hạn chế chủ yếu khác; nguyên nhân; bài học kinh nghiệm',
              'Other shortcomings; causes; lessons'
            ),
            locale
          )
        ]
      }
    ]
  };
}

function secondPart(scene: UnitScene, kind: ReportKind): ReportPart {
  const { locale } = scene;
  const isAsked = scene.report.assessments.length > 0;
  const tasks = taskSentences(scene);
  return {
    heading: pick(locale, 'PHẦN THỨ HAI. PHƯƠNG HƯỚNG, NHIỆM VỤ', 'PART TWO. DIRECTION AND TASKS'),
    sections: [
      {
        heading: pick(
          locale,
          'I. Phương hướng, mục tiêu chung',
          'I. Direction and overall targets'
        ),
        blocks: [
          ...sentences(aimSentences(scene)),
          gap(
            pick(
              locale,
              'Phương hướng, mục tiêu chung của phong trào thi đua và công tác khen thưởng',
              'Direction of the movement and of commendation'
            ),
            locale
          )
        ]
      },
      {
        heading: pick(
          locale,
          'II. Nội dung chủ yếu đẩy mạnh phong trào thi đua thực hiện các mục tiêu, chỉ tiêu',
          'II. Main work to reach the targets'
        ),
        blocks: [
          ...sentences(goalSentences(scene)),
          ...tableOf(scene, kind),
          ...(isAsked
            ? []
            : [
                gap(
                  pick(
                    locale,
                    'Các mục tiêu, chỉ tiêu của giai đoạn 2025–2030',
                    'The targets of 2025–2030'
                  ),
                  locale
                )
              ])
        ]
      },
      {
        heading: pick(
          locale,
          'III. Công tác lãnh đạo, chỉ đạo và các giải pháp chủ yếu',
          'III. Leadership and main measures'
        ),
        blocks: [
          ...sentences(tasks),
          gap(
            pick(
              locale,
              'Công tác lãnh đạo, chỉ đạo đổi mới; các giải pháp chủ yếu',
              'Leadership and the main measures'
            ),
            locale
          )
        ]
      }
    ]
  };
}

/**
 * The report of a unit in the parts that a conference's plan asks for: every sentence that data supports with its
 * source, and a marked gap wherever people must write. Nothing is invented, nobody is named.
 */
export function reportWords(scene: UnitScene, kind: ReportKind): ReportText {
  const { unit, report, yearly, documents, locale, date, site, query } = scene;
  const isTerm = kind === 'term';
  const year = yearly.scope.toYear;
  const capitals = unitNameOf(unit, 'vi').toLocaleUpperCase('vi');
  const shown = isTerm ? report.assessments : yearly.assessments;
  const edition = formatEdition({ newest: newestPeriodOf(scene.said.observations), date }, locale);
  return {
    locale,
    issuer: ['ỦY BAN NHÂN DÂN', capitals],
    number: `Số: ${BLANK}/BC-UBND`,
    placeAndDay: `${unit.name}, ngày ${BLANK} tháng ${BLANK} năm ${date.slice(0, 4)}`,
    kind: 'BÁO CÁO',
    subject: isTerm
      ? [
          pick(
            locale,
            'Tổng kết phong trào thi đua, công tác khen thưởng giai đoạn 2020–2025;',
            'Emulation movements and commendation 2020–2025;'
          ),
          pick(
            locale,
            'phương hướng, nhiệm vụ giai đoạn 2025–2030',
            'direction and tasks 2025–2030'
          )
        ]
      : [
          pick(
            locale,
            `Sơ kết phong trào thi đua, công tác khen thưởng năm ${year};`,
            `Emulation movements and commendation in ${year};`
          ),
          pick(
            locale,
            `phương hướng, nhiệm vụ năm ${year + 1}`,
            `direction and tasks of ${year + 1}`
          )
        ],
    intro: [
      gap(
        pick(locale, 'Căn cứ, văn bản chỉ đạo làm báo cáo', 'The documents the report goes by'),
        locale
      )
    ],
    parts: [firstPart(scene, kind), secondPart(scene, kind)],
    receivers: [
      pick(locale, 'Nơi nhận:', 'Sent to:'),
      pick(locale, '- [Cơ quan nhận: đơn vị điền];', '- [to be written by the unit];'),
      pick(locale, '- Lưu: VT.', '- Filed.')
    ],
    signature: [
      'TM. ỦY BAN NHÂN DÂN',
      pick(
        locale,
        '[Quyền hạn, chức vụ, chữ ký: đơn vị điền]',
        '[Office and signature: to be added]'
      )
    ],
    notes: [
      ...citations(documents, locale).list(),
      pick(
        locale,
        `Phần viết sẵn lấy từ dữ liệu có nguồn (chú thích cuối trang); chỗ trong ngoặc vuông do đơn vị điền. ${edition}. ${site}${query === '' ? '' : query}`,
        `What is written comes from sourced data (footnotes); what stands in square brackets is to be written by the unit. ${edition}. ${site}${query === '' ? '' : query}`
      )
    ],
    date,
    sample: shown.some(showsSample),
    own: shown.some(showsOwn),
    fileParts: [
      unitNameOf(unit, locale),
      isTerm ? 'báo cáo tổng kết' : 'báo cáo sơ kết',
      isTerm ? '2020–2025' : String(year)
    ]
  };
}
