import type { TargetComparator } from '../domain/target';
import { keyOf } from './text';

/** What a cell of a column of signs says: "trên (>)", "từ … trở lên (≥)", "dưới"; null for nothing it knows. */
export function signOf(text: string): TargetComparator | null {
  const key = keyOf(text);
  if (/[≥]|>=/.test(text) || /tro len|toi thieu|it nhat|khong duoi/.test(key)) return '>=';
  if (/[≤]|<=/.test(text) || /tro xuong|toi da|khong qua/.test(key)) return '<=';
  if (/>/.test(text) || /^(?:tren|hon|vuot)/.test(key)) return '>';
  if (/</.test(text) || /^duoi/.test(key)) return '<';
  return /=/.test(text) || /^(?:bang|dat)/.test(key) ? '=' : null;
}
