import { expect, it } from 'vitest';
import { figure } from '../../../../tests/support/judged';
import { reportedPeople } from './reported-people';

const people = { indicator: 'dan-so', document: 'own' } as const;

it.each([
  ['another number of its own report', [figure('2025', 30_616, people)], [30_616]],
  ['the number of the list', [figure('2025', 30_161, people)], []],
  ['one number twice', [figure('2025', 5, people), figure('2024', 5, people)], [5]],
  ['no number', [figure('2025', null, people)], []],
  ['a number of the press', [figure('2025', 7, { ...people, document: 'x' })], []],
  ['a number of something else', [figure('2025', 7, { document: 'own' })], []]
])('a unit with %s', (_, observations, expected) => {
  expect(reportedPeople({ population: 30_161 }, observations, new Set(['own']))).toEqual(expected);
});
