import { flowModel, stockModel } from './count';
import { disbursementModel } from './disbursement';
import { dossierModel, dossierPartModel } from './dossiers';
import { fewModel } from './few';
import type { Model } from './model';
import { incomeModel, revenueModel, revenueToPlanModel } from './money';
import { quotaModel } from './quota';
import { drawBetween, noiseOf, roundByChance } from './random';
import { householdsOf, partOfPeople, peopleOf, rateModel } from './rate';
import { FLOW_SLOTS, type Slot } from './slots';

/** The poverty line of 2016–2021 and the one since: the series breaks between them. */
function povertyStandard(slot: Slot): string {
  return slot.year < 2022 ? 'chuan-ngheo-2016-2021' : 'chuan-ngheo-2022-2026';
}
const POVERTY = { standardAt: povertyStandard } as const;

const HOUSEHOLDS: readonly Model[] = [
  rateModel(
    {
      indicator: 'ho-ngheo',
      start: [0.6, 1.8],
      end: [0.02, 0.25],
      urban: -0.5,
      spread: 0.4,
      dip2021: 0.18,
      storm: 0.12,
      newStandard: 0.75
    },
    householdsOf,
    POVERTY
  ),
  rateModel(
    {
      indicator: 'ho-can-ngheo',
      start: [1.2, 3.2],
      end: [0.25, 0.9],
      urban: -0.4,
      spread: 0.35,
      dip2021: 0.12,
      storm: 0.1,
      newStandard: 0.6
    },
    householdsOf,
    POVERTY
  ),
  rateModel({ indicator: 'gia-dinh-van-hoa', start: [84, 92], end: [93, 98.4] }, householdsOf),
  rateModel(
    { indicator: 'ho-an-toan-an-ninh', start: [88, 95], end: [95, 99.2], dip2021: -0.1 },
    householdsOf
  ),
  rateModel(
    { indicator: 'ho-dang-ky-thi-dua', start: [30, 55], end: [48, 82], noise: 0.1, dip2021: -0.3 },
    householdsOf
  )
];

const PEOPLE: readonly Model[] = [
  rateModel(
    { indicator: 'bao-hiem-y-te', start: [84, 91], end: [93, 97.8], dip2021: -0.25, urban: 0.15 },
    peopleOf
  ),
  rateModel({ indicator: 'nuoc-hop-ve-sinh', start: [90, 97], end: [98.5, 99.9] }, peopleOf),
  rateModel(
    { indicator: 'lao-dong-qua-dao-tao', start: [55, 68], end: [72, 88], urban: 0.2 },
    partOfPeople(0.53)
  ),
  rateModel(
    { indicator: 'suy-dinh-duong-thap-coi', start: [9, 15], end: [4.5, 9], urban: -0.25 },
    partOfPeople(0.07)
  ),
  rateModel(
    {
      indicator: 'tiem-chung-tre-em',
      start: [94, 98],
      end: [95.5, 99.4],
      dip2021: -0.8,
      noise: 0.2
    },
    partOfPeople(0.016)
  ),
  rateModel(
    { indicator: 'can-bo-dang-ky-thi-dua', start: [70, 88], end: [82, 98], noise: 0.15 },
    partOfPeople(0.0026)
  ),
  rateModel(
    { indicator: 'cbccvc-hoan-thanh-tot', start: [82, 94], end: [88, 98], noise: 0.15 },
    partOfPeople(0.0026)
  ),
  rateModel(
    { indicator: 'hai-long-hanh-chinh', start: [78, 88], end: [87, 96], noise: 0.12, merger: -0.2 },
    partOfPeople(0.008),
    { newest: 'none', isSurvey: true }
  ),
  rateModel(
    { indicator: 'khen-lao-dong-truc-tiep', start: [35, 55], end: [50, 72], noise: 0.2 },
    (cell, slot) => {
      const half = slot.period.includes('-H') ? 0.5 : 1;
      return roundByChance(cell.population * 0.0015 * half, `honoured ${cell.key} ${slot.period}`);
    },
    { slots: FLOW_SLOTS }
  )
];

const FEW: readonly Model[] = [
  fewModel(
    { indicator: 'thon-van-hoa', start: [78, 92], end: [93, 99.5] },
    (cell) => cell.villages
  ),
  fewModel(
    { indicator: 'nha-van-hoa-thon', start: [72, 92], end: [92, 99.5] },
    (cell) => cell.villages
  ),
  fewModel(
    { indicator: 'thon-an-toan-an-ninh', start: [85, 95], end: [94, 99.5] },
    (cell) => cell.villages
  ),
  fewModel(
    { indicator: 'truong-chuan-quoc-gia', start: [45, 75], end: [70, 96] },
    (cell) => cell.schools
  ),
  fewModel(
    { indicator: 'truong-chuan-muc-do-2', start: [3, 15], end: [12, 38] },
    (cell) => cell.schools
  ),
  fewModel(
    { indicator: 'tram-y-te-chuan', start: [75, 92], end: [88, 99] },
    (cell) => cell.stations
  )
];

/** Level of a small count around its usual, by cell and time. */
function around(
  name: string,
  perHead: number,
  growth: number,
  sway: number
): Parameters<typeof stockModel>[1] {
  return (cell, slot) => {
    const half = slot.period.includes('-H') ? 0.5 : 1;
    const usual = cell.population * perHead * drawBetween(`${name} ${cell.unit.unit}`, 0.7, 1.3);
    const noise = 1 + sway * noiseOf(`${name} ${cell.key} ${slot.period}`);
    const count = usual * half * (1 + growth) ** (slot.year - 2025) * Math.max(0, noise);
    return roundByChance(count, `whole ${name} ${cell.key} ${slot.period}`);
  };
}

const COUNTS: readonly Model[] = [
  stockModel('dan-so', (cell, slot) => cell.population * 1.008 ** (slot.year - 2025)),
  stockModel('so-ho', (cell, slot) => householdsOf(cell, slot)),
  stockModel('so-thon-to-dan-pho', (cell) => cell.villages),
  stockModel('truong-cong-lap', (cell) => cell.schools),
  stockModel('doanh-nghiep', around('doanh-nghiep', 0.006, 0.08, 0.02)),
  stockModel('san-pham-ocop', (cell, slot) =>
    Math.floor(drawBetween(`ocop ${cell.key}`, 0, 1.6) * (slot.time / 6) ** 1.2 + 0.2)
  ),
  flowModel('khen-tap-the-kinh-te', around('khen-tap-the', 0.00018, 0.02, 0.25)),
  flowModel('khen-ca-nhan-kinh-te', around('khen-ca-nhan', 0.00045, 0.02, 0.2)),
  flowModel('ca-nhan-dien-hinh', around('dien-hinh', 0.0011, 0.03, 0.15))
];

const MONEY: readonly Model[] = [revenueModel, revenueToPlanModel, incomeModel];

const ONLINE = dossierModel({
  indicator: 'ho-so-truc-tuyen',
  start: [6, 25],
  end: [82, 97],
  urban: 0.4,
  noise: 0.14,
  dip2021: 0.25,
  storm: -0.3,
  merger: -0.9
});

const MONTHLY: readonly Model[] = [
  ONLINE,
  dossierPartModel(
    { indicator: 'ho-so-toan-trinh', start: [30, 45], end: [68, 90], noise: 0.1, merger: -0.3 },
    ONLINE
  ),
  dossierModel(
    {
      indicator: 'thanh-toan-truc-tuyen',
      start: [1, 8],
      end: [60, 90],
      urban: 0.35,
      noise: 0.18,
      merger: -0.5
    },
    0.55
  ),
  dossierModel(
    {
      indicator: 'tthc-dung-han',
      start: [94, 97.5],
      end: [97.5, 99.7],
      noise: 0.3,
      dip2021: -0.7,
      storm: -0.8,
      merger: -1
    },
    0.96
  ),
  disbursementModel
];

/** Every indicator of the sample that is made of counts, in the order it is made. */
export const MODELS: readonly Model[] = [
  ...HOUSEHOLDS,
  ...PEOPLE,
  ...FEW,
  quotaModel('giao-quan'),
  ...COUNTS,
  ...MONEY,
  ...MONTHLY
];
