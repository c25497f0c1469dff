import { listen } from '../../scripts/setup/listen.mjs';
import { builtBase, isBuilt } from '../../scripts/setup/steps.mjs';

export interface Site {
  /** First page, with its closing slash. */
  readonly address: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves what was built last on a free port, under the path it was built for.
 *
 * @throws where nothing is built
 */
export async function builtSite(): Promise<Site> {
  if (!isBuilt()) throw new Error('Nothing is built: run `npm run build` first.');
  return listen({ base: await builtBase() });
}
