import { slugs } from '../checks/shapes';
import { words } from '../checks/words';
import { source } from './source';

const KINDS = [
  'báo cáo',
  'kế hoạch',
  'nghị quyết',
  'luật',
  'nghị định',
  'thông tư',
  'quyết định',
  'chỉ thị',
  'kết luận',
  'chương trình',
  'công văn',
  'danh mục',
  'bài báo',
  'hướng dẫn'
];

export const documents = source('documents', [slugs('document'), words('kind', KINDS)]);
