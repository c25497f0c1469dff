import { boundBar, BOUND_HEIGHT, type BoundModel } from '../../../src/lib/charts/bound-bar';
import { bullet, BULLET_HEIGHT, type BulletModel } from '../../../src/lib/charts/bullet';
import {
  dueTimeline,
  TIMELINE_HEIGHT,
  type TimelineModel
} from '../../../src/lib/charts/due-timeline';
import { rangeBar, RANGE_HEIGHT, type RangeModel } from '../../../src/lib/charts/range-bar';
import {
  sparkline,
  SPARKLINE_HEIGHT,
  type SparklineModel
} from '../../../src/lib/charts/sparkline';
import { wedge, WEDGE_HEIGHT, type WedgeModel } from '../../../src/lib/charts/wedge';
import { example, type Example } from './example';

export const income: BulletModel = {
  min: 0,
  max: 162,
  value: 80.1,
  reading: 'điểm xuất phát',
  tone: 'data',
  fill: 'solid',
  icon: null,
  target: 134.97,
  targetMax: null,
  targetText: 'năm 2030: trên 135,0',
  better: 'more',
  path: { value: 88.9, text: 'mốc 2026: 88,9' },
  second: null,
  maxText: '162'
};

export const families: BulletModel = {
  ...income,
  max: 100,
  value: 92,
  reading: 'thấp hơn mức sàn hơn 3 điểm %',
  tone: 'away',
  icon: 'st-away',
  target: 95,
  targetText: 'mức sàn: trên 95%',
  path: null,
  maxText: '100'
};

const villages: BulletModel = {
  ...families,
  value: 100,
  reading: '',
  tone: 'met',
  icon: 'st-met',
  target: 100,
  targetText: 'mức sàn: 100%',
  second: { value: 96.5, text: '96,5% trong kỳ 2020–2025' }
};

const poverty: BulletModel = {
  ...income,
  max: 2.5,
  value: 1.88,
  reading: 'cao hơn lộ trình 0,10 điểm %',
  tone: 'acc',
  icon: 'st-acc',
  fill: 'sample',
  target: 0.5,
  targetText: 'năm 2030: 0,5%',
  better: 'less',
  path: { value: 1.78, text: 'mốc 2026: 1,78%' },
  maxText: '2,5'
};

const beyond: BulletModel = {
  ...income,
  max: 12,
  value: 19,
  reading: '19 tập thể, nhiều hơn khoảng mong muốn',
  fill: 'estimate',
  target: 5,
  targetMax: 10,
  targetText: '5–10 tập thể mỗi năm',
  better: 'inside',
  path: null,
  maxText: '12'
};

const waiting: BulletModel = {
  ...families,
  value: null,
  reading: 'chưa có số liệu',
  tone: 'none',
  icon: 'st-none'
};

const schools: WedgeModel = {
  years: ['2025', '2026', '2027', '2028', '2029', '2030'],
  dueIndex: 5,
  min: 0,
  max: 100,
  target: 100,
  targetText: '100%',
  note: 'chưa có điểm xuất phát'
};

const title: TimelineModel = {
  from: 2025,
  to: 2030,
  today: 2026.89,
  todayText: 'hôm nay',
  due: 2028,
  dueText: 'hạn 31/12/2027',
  achieved: null,
  tone: 'none',
  icon: 'st-due'
};

const security: BoundModel = {
  min: 0,
  max: 100,
  minText: '0',
  maxText: '100',
  at: 96,
  side: 'above',
  boundText: 'trên 96% hộ an toàn về ANTT',
  tone: 'data',
  target: null,
  better: 'more'
};

const nearPoor: RangeModel = {
  min: 1,
  max: 1.3,
  ticks: [1, 1.1, 1.2, 1.3].map((value) => ({ value, text: String(value).replace('.', ',') })),
  low: 1.081,
  high: 1.2281,
  lowText: '1,08',
  highText: '1,23',
  mark: { value: 1.126, text: 'suy ra từ báo cáo: 1,12' }
};

const course: SparklineModel = {
  runs: [
    [
      [2020, 3.05],
      [2021, 2.84],
      [2022, 2.62],
      [2023, 2.5],
      [2024, 2.33]
    ],
    [
      [2025, 2.1],
      [2026, 1.88]
    ]
  ],
  lastText: '1,88',
  lastFill: 'sample',
  target: 0.5,
  tone: 'acc'
};

export const CARDS: readonly Example[] = [
  example('bullet-base', bullet, income, [484, BULLET_HEIGHT]),
  example('bullet-base-phone', bullet, income, [358, BULLET_HEIGHT]),
  example('bullet-missed', bullet, families, [484, BULLET_HEIGHT]),
  example('bullet-two-figures', bullet, villages, [484, BULLET_HEIGHT]),
  example('bullet-sample', bullet, poverty, [484, BULLET_HEIGHT]),
  example('bullet-sample-phone', bullet, poverty, [358, BULLET_HEIGHT]),
  example('bullet-range', bullet, beyond, [484, BULLET_HEIGHT]),
  example('bullet-waiting', bullet, waiting, [317, BULLET_HEIGHT]),
  example('bullet-slide', bullet, families, [1168, 142, 1.85]),
  example('wedge', wedge, schools, [317, WEDGE_HEIGHT]),
  example('wedge-low', wedge, { ...schools, target: 30, targetText: '30%' }, [317, WEDGE_HEIGHT]),
  example('wedge-wide', wedge, { ...schools, target: 85, targetText: '85%' }, [484, WEDGE_HEIGHT]),
  example('timeline', dueTimeline, title, [317, TIMELINE_HEIGHT]),
  example('timeline-late', dueTimeline, { ...title, due: 2031, dueText: 'hạn 31/12/2030' }, [
    317,
    TIMELINE_HEIGHT
  ]),
  example(
    'timeline-achieved',
    dueTimeline,
    {
      ...title,
      achieved: { at: 2026.5, text: 'công nhận 30/06/2026' },
      tone: 'met',
      icon: 'st-met'
    },
    [484, TIMELINE_HEIGHT]
  ),
  example('bound-alone', boundBar, security, [317, BOUND_HEIGHT]),
  example(
    'bound-target',
    boundBar,
    {
      ...security,
      boundText: 'trên 95%',
      at: 95,
      target: { value: 98, text: 'mức sàn: trên 98%' }
    },
    [484, BOUND_HEIGHT]
  ),
  example(
    'bound-below',
    boundBar,
    {
      ...security,
      max: 8,
      maxText: '8',
      at: 6,
      side: 'below',
      boundText: 'dưới 6%',
      better: 'less',
      target: { value: 5, text: 'mức trần: 5%' }
    },
    [484, BOUND_HEIGHT]
  ),
  example('range', rangeBar, nearPoor, [384, RANGE_HEIGHT]),
  example(
    'range-narrow',
    rangeBar,
    { ...nearPoor, low: 1.15, high: 1.17, lowText: '1,15', highText: '1,17', mark: null },
    [340, RANGE_HEIGHT]
  ),
  example('sparkline', sparkline, course, [160, SPARKLINE_HEIGHT]),
  example(
    'sparkline-one-point',
    sparkline,
    { ...course, runs: [[[2025, 92]]], lastText: '92', lastFill: 'solid', target: 95 },
    [160, SPARKLINE_HEIGHT]
  )
];
