import type { Locale } from '$lib/domain/text';
import type { Criterion, Scoreboard } from '$lib/domain/scoring';
import { m } from '$lib/paraglide/messages';

/** A table without anything in it. */
export function emptyBoard(id: string, name: string, period: string): Scoreboard {
  return {
    id,
    name,
    period,
    isExample: false,
    groups: [],
    criteria: [],
    bands: [],
    bonusCap: null,
    totalCap: null,
    members: [],
    scores: []
  };
}

/**
 * A table to try the tool with. No document states criteria, points or bands: everything in it is invented, of
 * members that do not exist, and marked so wherever it is shown.
 */
export function exampleBoard(id: string, period: string, locale: Locale): Scoreboard {
  const inLocale = { locale };
  const criterion = (
    key: string,
    group: string,
    name: string,
    max: number,
    part: Partial<Criterion> = {}
  ): Criterion => ({
    id: key,
    group,
    name,
    kind: 'points',
    max,
    rule: { kind: 'hand' },
    ...part
  });
  const member = (key: string): Scoreboard['members'][number] => ({
    id: key,
    name: m.scoring_example_member({ letter: key.toLocaleUpperCase('vi') }, inLocale),
    unit: null
  });
  const score = (
    of: string,
    key: string,
    self: number,
    checked: number | null,
    council: number | null
  ): Scoreboard['scores'][number] => ({
    member: of,
    criterion: key,
    self,
    checked,
    council,
    reason: ''
  });
  return {
    ...emptyBoard(id, m.scoring_example_name({}, inLocale), period),
    isExample: true,
    groups: [
      { id: 'i', name: m.scoring_example_group_tasks({}, inLocale), cap: 60 },
      { id: 'ii', name: m.scoring_example_group_movements({}, inLocale), cap: 40 }
    ],
    criteria: [
      criterion('1', 'i', m.scoring_example_tasks({}, inLocale), 40),
      criterion('2', 'i', m.scoring_example_reform({}, inLocale), 20),
      criterion('3', 'ii', m.scoring_example_plan({}, inLocale), 20),
      criterion('4', 'ii', m.scoring_example_office({}, inLocale), 20),
      criterion('5', '', m.scoring_example_model({}, inLocale), 5, { kind: 'plus' }),
      criterion('6', '', m.scoring_example_late({}, inLocale), 5, {
        kind: 'minus',
        rule: { kind: 'count', each: 1 }
      })
    ],
    bands: [
      { name: m.scoring_example_band_high({}, inLocale), from: 90 },
      { name: m.scoring_example_band_mid({}, inLocale), from: 70 }
    ],
    bonusCap: 5,
    totalCap: 100,
    members: ['a', 'b', 'c'].map(member),
    scores: [
      ...[score('a', '1', 38, 36, 36), score('a', '2', 20, 18, 18), score('a', '3', 18, 17, 17)],
      ...[score('a', '4', 20, 20, 20), score('a', '5', 5, 3, 3), score('a', '6', 0, 1, 1)],
      ...[score('b', '1', 38, 36, 36), score('b', '2', 18, 17, 17), score('b', '3', 19, 19, 19)],
      ...[score('b', '4', 20, 20, 20), score('b', '5', 0, 1, 1), score('b', '6', 0, 0, 0)],
      ...[score('c', '1', 35, 33, 33), score('c', '2', 17, 16, null), score('c', '3', 15, 15, 15)]
    ]
  };
}
