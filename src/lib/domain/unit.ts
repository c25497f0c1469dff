export type Generation = 'moi' | 'cu';
export type UnitType = 'xã' | 'phường' | 'thị trấn' | 'đặc khu' | 'huyện';

/** A commune-level unit of one generation; codes are reused across generations, `unit` is the key. */
export interface Unit {
  readonly unit: string;
  readonly generation: Generation;
  readonly code: string;
  readonly name: string;
  readonly type: UnitType;
  readonly district: string | null;
  readonly province_before: string;
  readonly area_km2: number | null;
  readonly population: number | null;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly clause: number | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly source: string;
  /** A doubt about the numbers of the unit, said wherever they are; null for none. */
  readonly note: string | null;
  readonly note_en: string | null;
}
