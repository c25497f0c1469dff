import { describe, expect, test } from 'vitest';
import { partTransfer, type TransferPart } from './part-transfer';

const part = (
  numerator: number | null,
  denominator: number | null,
  share: number | null
): TransferPart => ({
  numerator,
  denominator,
  numeratorShare: share,
  denominatorShare: share
});
const WHOLE = part(36, 900, 1);

describe('a transfer of parts', () => {
  test.each<[string, TransferPart[], boolean, object]>([
    [
      'by a proxy',
      [WHOLE, part(80, 1000, 0.35)],
      true,
      { numerator: 64, denominator: 1250, rate: 5.12, comparability: 'estimated' }
    ],
    ['by a list', [WHOLE, part(80, 1000, 0.35)], false, { rate: 5.12, comparability: 'exact' }],
    [
      'of whole parts and none',
      [WHOLE, part(80, 1000, 0)],
      true,
      { rate: 4, comparability: 'exact' }
    ],
    [
      'of a part without figures that sent nothing',
      [WHOLE, part(null, null, 0)],
      true,
      { rate: 4, comparability: 'exact' }
    ],
    [
      'of a part whose share is unknown',
      [WHOLE, part(80, 1000, null)],
      true,
      {
        numerator: null,
        denominator: null,
        rate: null,
        comparability: 'needs_share_or_typed_baseline'
      }
    ],
    [
      'of a part not reported',
      [WHOLE, part(null, 1000, 0.5)],
      true,
      { numerator: null, denominator: null, rate: null, comparability: 'partial' }
    ],
    [
      'of nothing',
      [part(0, 0, 1)],
      true,
      { numerator: 0, denominator: 0, rate: null, comparability: 'not_comparable' }
    ]
  ])('%s', (_name, parts, isProxy, expected) => {
    expect(partTransfer(parts, isProxy)).toMatchObject(expected);
  });

  test('needs the share of the numerator as well as that of the denominator', () => {
    const half = { ...part(80, 1000, 0.35), numeratorShare: null };
    expect(partTransfer([half], false).comparability).toBe('needs_share_or_typed_baseline');
  });
});
