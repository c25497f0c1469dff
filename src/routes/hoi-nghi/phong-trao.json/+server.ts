import { json } from '@sveltejs/kit';
import { allMovements } from '$lib/data/queries/catalogue';
import { runNative } from '$lib/server/run-native';
import type { NamedMovement } from '../summary-parts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The movements that documents name: what a summary of a unit's report needs of them. */
export const GET: RequestHandler = async () => {
  const movements = (await runNative(allMovements())).map(
    ({ name, level, document }): NamedMovement => ({ name, level, document })
  );
  return json(movements);
};
