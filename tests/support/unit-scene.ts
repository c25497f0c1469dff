import type { DocumentRow } from '$lib/domain/document';
import type { Indicator } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import { scopeOf } from '$lib/domain/scope';
import type { Target } from '$lib/domain/target';
import type { Unit } from '$lib/domain/unit';
import type { UnitScene } from '$lib/panels/conference/unit-scene';
import { unitReport, yearlyReport } from '../../src/lib/panels/unit/unit-report';
import { LEVEL, RATE } from './judged';

const unit: Unit = {
  unit: 'moi-1',
  generation: 'moi',
  code: '11086',
  name: 'Đại Sơn',
  type: 'xã',
  district: 'huyện Tứ Kỳ',
  province_before: 'Hải Dương',
  area_km2: null,
  population: null,
  lon: null,
  lat: null,
  clause: 95,
  valid_from: '2025-07-01',
  valid_to: null,
  source: 'nq-1669',
  note: null,
  note_en: null
};

const report: DocumentRow = {
  document: 'd',
  title: 'Báo cáo tổng kết',
  issuer: 'UBND xã Đại Sơn, thành phố Hải Phòng',
  number: null,
  date: null,
  kind: 'báo cáo',
  note: null
};
const survey: DocumentRow = {
  ...report,
  document: 'x',
  title: 'Niên giám',
  issuer: 'Cục Thống kê'
};

interface Known {
  readonly targets?: readonly Partial<Target>[];
  readonly indicators?: readonly Partial<Indicator>[];
  readonly observations?: readonly Observation[];
  readonly said?: Partial<UnitScene['said']>;
}

/** Xã Đại Sơn with what is given of it, judged on the day of the data. */
export function sceneOf({
  targets = [{}],
  indicators = [{}],
  observations = [],
  said = {}
}: Known): UnitScene {
  const rows = {
    targets: targets.map((row, at) => ({ ...LEVEL, target: `t${at}`, ordinal: at, ...row })),
    indicators: indicators.map((row) => ({ ...RATE, ...row })),
    observations,
    standards: []
  };
  const scope = scopeOf('2025-2030', '2026-11-21');
  const judgedTargets = unitReport(rows, unit.type, scope);
  return {
    unit,
    report: judgedTargets,
    yearly: yearlyReport(judgedTargets, rows, unit.type, scope.today),
    documents: new Map([report, survey].map((row) => [row.document, row])),
    said: { ...rows, formers: [], commendations: [], movements: [], rankings: [], ...said },
    date: '2026-11-21',
    locale: 'vi',
    query: '',
    site: 'https://site.test'
  };
}
