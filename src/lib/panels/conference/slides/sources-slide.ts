import type { DocumentRow } from '$lib/domain/document';
import { showsOwn, showsSample } from '$lib/domain/shown';
import { unitNameOf } from '$lib/domain/unit-name';
import { formatNumber } from '$lib/format/number';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { shortCitation } from '$lib/panels/source-lines';
import { tableSnapshot } from '$lib/panels/table-snapshot';
import { pick } from '$lib/panels/target/finding-words';
import type { UnitPanelScene } from '$lib/panels/unit/panel-scene';

interface Behind {
  readonly document: DocumentRow;
  readonly targets: number;
  readonly figures: number;
}

/** Documents behind what is known of the unit, and how much stands in each; those of which nothing is left out. */
export function behindOf({ said, documents }: UnitPanelScene): readonly Behind[] {
  const lineage = new Set(said.formers.map(({ source }) => source));
  const named = new Set([
    ...said.movements.flatMap(({ places }) => places.map(({ document }) => document)),
    ...said.commendations.map(({ document }) => document)
  ]);
  return [...documents.values()]
    .map((document) => ({
      document,
      targets: said.targets.filter((row) => row.document === document.document).length,
      figures: said.observations.filter((row) => row.document === document.document).length
    }))
    .filter(
      ({ document: { document }, targets, figures }) =>
        targets + figures > 0 || lineage.has(document) || named.has(document)
    )
    .sort((a, b) => b.targets + b.figures - (a.targets + a.figures));
}

/** The last slide: what all the others rest on, and thanks. */
export function sourcesSlide(scene: UnitPanelScene, place: SnapshotPlace): FrozenSnapshot | null {
  const { locale } = place;
  const { unit, report } = scene;
  const rows = behindOf(scene);
  if (rows.length === 0) return null;
  const sample = report.assessments.some(showsSample);
  const count = (value: number): string => (value === 0 ? '' : formatNumber(value, locale));
  return tableSnapshot<Behind>(place, {
    title: pick(
      locale,
      `Các con số trên đây dựa trên ${rows.length} văn bản${sample ? ', ngoài dữ liệu mẫu' : ''}`,
      `The figures above rest on ${rows.length} documents${sample ? ', sample data apart' : ''}`
    ),
    subtitle: pick(locale, 'Trân trọng cảm ơn quý vị đại biểu!', 'Thank you for your attention!'),
    columns: [
      {
        name: pick(locale, 'Văn bản', 'Document'),
        kind: 'text',
        value: ({ document }) => shortCitation(document, locale)
      },
      {
        name: pick(locale, 'Mục tiêu', 'Targets'),
        kind: 'number',
        value: ({ targets }) => targets,
        shown: rows.some(({ targets }) => targets > 0) ? ({ targets }) => count(targets) : null
      },
      {
        name: pick(locale, 'Số liệu', 'Figures'),
        kind: 'number',
        value: ({ figures }) => figures,
        shown: rows.some(({ figures }) => figures > 0) ? ({ figures }) => count(figures) : null
      }
    ],
    rows,
    sourceLines: [],
    sample,
    own: report.assessments.some(showsOwn),
    sheetName: pick(locale, 'Văn bản', 'Documents'),
    fileParts: [unitNameOf(unit, 'vi'), 'văn bản']
  });
}
