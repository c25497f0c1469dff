import { base } from '$app/paths';
import { fileName } from '$lib/export/filename';
import { MIME, type PanelsFile } from '$lib/export/job';
import { marksOf } from '$lib/export/marks';
import { save } from '$lib/export/save';
import { startJob } from '$lib/export/start-job';
import { unitNameOf, unitTitleOf } from '$lib/domain/unit-name';
import { formatDate } from '$lib/format/period';
import { thawed } from '$lib/panels/frozen-snapshot';
import type { UnitPanelScene } from '$lib/panels/unit/panel-scene';
import { isPictured, pagePanels } from '$lib/panels/unit/page-panels';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { m } from '$lib/paraglide/messages';
import { chartDrawer } from './chart-drawer';
import { showNotice } from './notice';
import { task } from './task.svelte';

/**
 * Makes the page of a unit as one HTML file and hands it to the reader's downloads.
 *
 * @param sentence the page in one sentence
 */
export function downloadUnitFile(
  scene: UnitPanelScene,
  sentence: string,
  place: Omit<SnapshotPlace, 'anchor'>
): Promise<void> {
  showNotice();
  return task.run(
    m.export_making(),
    m.export_failed(),
    async (reporter) => {
      const [{ panelsJob }, drawer] = await Promise.all([
        import('$lib/export/deck-job'),
        chartDrawer()
      ]);
      const frozen = pagePanels(scene, place);
      const { locale, date, page } = place;
      const address = location.origin + base + page;
      const file: Omit<PanelsFile, 'panels'> = {
        title: unitTitleOf(scene.unit, locale),
        lead: sentence,
        notes: [m.export_file_from({ date: formatDate(date, locale), address })],
        language: locale
      };
      const job = await panelsJob(
        file,
        frozen.map(thawed),
        (_snapshot, index) => isPictured(frozen[index]),
        drawer,
        reporter.pause
      );
      const bytes = await reporter.follow((onprogress) => startJob(job, onprogress));
      const marks = marksOf(frozen);
      const name = fileName([unitNameOf(scene.unit, 'vi')], 'html', marks.sample, marks.own);
      save(new Blob([bytes], { type: MIME.html }), name);
      return m.export_saved({ name });
    },
    [place.page, 'html']
  );
}
