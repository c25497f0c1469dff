import type {
  Combine,
  Direction,
  Field,
  Frequency,
  IndicatorKind
} from '../../src/lib/domain/indicator';
import { between, notBelow } from '../checks/ranges';
import { reference } from '../checks/references';
import { slugs } from '../checks/shapes';
import { words } from '../checks/words';
import { source } from './source';

export const FIELDS: readonly Field[] = [
  'kinh-te',
  'van-hoa-xa-hoi',
  'quoc-phong-an-ninh',
  'cai-cach-hanh-chinh',
  'thi-dua-khen-thuong'
];
const DIRECTIONS: readonly Direction[] = ['increase', 'decrease', 'range', 'none'];
const KINDS: readonly IndicatorKind[] = [
  'rate',
  'count',
  'money',
  'per_head',
  'growth',
  'title',
  'score'
];
const COMBINES: readonly Combine[] = ['ratio_of_sums', 'sum', 'weighted', 'none'];
const FREQUENCIES: readonly Frequency[] = ['year', 'half', 'quarter', 'month', 'term', 'once'];

export const indicators = source('indicators', [
  slugs('indicator'),
  words('field', FIELDS),
  words('direction', DIRECTIONS),
  words('kind', KINDS),
  words('combine', COMBINES),
  words('frequency', FREQUENCIES),
  words('applies_to', ['xã', 'phường', 'đặc khu'], ';'),
  between(0, 4, 'decimals'),
  notBelow('min', 'max'),
  reference({ column: 'legal_source', table: 'documents', to: 'document', list: ';' })
]);
