import { describe, expect, test } from 'vitest';
import { figure, judged } from '../../../../tests/support/judged';
import { cardRooms } from './card-room';

const rich = judged({}, [figure('2026', 80)]);
const sparse = judged({}, []);

describe('room of the cards of a field', () => {
  test.each([
    [[], []],
    [[rich], [6]],
    [[sparse], [6]],
    [
      [rich, sparse, sparse],
      [6, 3, 3]
    ],
    [
      [sparse, sparse, sparse],
      [2, 2, 2]
    ],
    [
      [rich, sparse, sparse, sparse, sparse],
      [6, 2, 2, 2, 6]
    ],
    [
      [sparse, sparse, sparse, sparse, sparse],
      [2, 2, 2, 3, 3]
    ]
  ])('%# leaves no slot empty', (rows, rooms) => {
    expect(cardRooms(rows)).toEqual(rooms);
    const total = rooms.reduce((sum, room) => sum + room, 0);
    expect(total % 6).toBe(0);
  });
});
