import { cityData } from './page-data.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => cityData((await parent()).date);
