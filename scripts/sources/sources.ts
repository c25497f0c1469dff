import { commendations } from './commendations';
import { documents } from './documents';
import { indicatorNames } from './indicator-names';
import { indicators } from './indicators';
import { lineage } from './lineage';
import { movementIndicators } from './movement-indicators';
import { movementDocuments } from './movement-documents';
import { movements } from './movements';
import { observations } from './observations';
import { rankings } from './rankings';
import { remarks } from './remarks';
import type { Source } from './source';
import { standards } from './standards';
import { targets } from './targets';
import { units } from './units';

/** The hand-kept tables in the order they are read and reported. */
export const SOURCES: readonly Source[] = [
  documents,
  units,
  lineage,
  indicators,
  indicatorNames,
  standards,
  targets,
  observations,
  movements,
  movementIndicators,
  movementDocuments,
  rankings,
  commendations,
  remarks
];
