import type { Locale } from '$lib/domain/text';
import type { FrozenSnapshot } from '$lib/panels/frozen-snapshot';
import { panelSnapshot } from '$lib/panels/panel';
import type { PanelPage } from '$lib/panels/panel-page';
import type { SnapshotPlace } from '$lib/panels/snapshot-place';
import { assessmentOfExample } from './example';
import { exampleSnapshot } from './example-snapshot';
import { START } from './merge-case';
import { statusesPanel } from './method-snapshots';
import {
  CHANGED_START,
  changeOutcome,
  mergeOutcome,
  type Outcome,
  SPLIT_START,
  splitOutcome,
  sumOutcome,
  TITLED_START,
  titleOutcome,
  YEAR_START,
  yearOutcome
} from './outcomes';
import { MERGER_RULES, type MergerRule } from './principles';
import { methodVerdicts, PUBLISHED_START } from './published-case';
import { SMALL_COUNTS } from './small-counts';
import { SMALL_START, smallOutcome } from './small-counts-outcome';
import { SUM_CASES } from './sum-cases';
import { TARGET_RULES } from './target-rules';
import { VALUE_RULES } from './value-rules';
import { outcomeSnapshot, publishedSnapshot } from './worked-snapshots';

/** What an example of a rule of merging begins with. */
function firstOutcome({ example }: MergerRule, locale: Locale): Outcome {
  switch (example) {
    case 'parts':
      return mergeOutcome(START, locale);
    case 'change':
      return changeOutcome(CHANGED_START, locale);
    case 'title':
      return titleOutcome(TITLED_START, locale);
    case 'split':
      return splitOutcome(SPLIT_START.total, SPLIT_START.shares, locale);
    case 'year':
      return yearOutcome(YEAR_START, locale);
    default:
      return sumOutcome(SUM_CASES[example], SUM_CASES[example].start, locale);
  }
}

/** The example of a rule of targets or values. */
function exampleAt(place: SnapshotPlace): FrozenSnapshot | null {
  for (const { title, examples } of [...TARGET_RULES, ...VALUE_RULES])
    for (const example of examples) {
      const assessment = assessmentOfExample(example);
      if (assessment.target.target === place.anchor)
        return exampleSnapshot(place, example, assessment, title[place.locale]);
    }
  return null;
}

/** The page of method: its examples as they begin, for what a reader types stands in no address. */
export const methodPage: PanelPage<unknown> = async () => (place) => {
  const { anchor, locale } = place;
  if (anchor === 'tinh-trang') return panelSnapshot(place, statusesPanel(locale));
  if (anchor === 'cach-khac')
    return publishedSnapshot(place, methodVerdicts(PUBLISHED_START, locale));
  if (anchor === SMALL_COUNTS.id) {
    const { given, rows } = smallOutcome(SMALL_START, locale);
    return outcomeSnapshot(place, SMALL_COUNTS.title[locale], given, rows);
  }
  const rule = MERGER_RULES.find(({ id }) => id === anchor);
  if (rule === undefined) return exampleAt(place);
  const { given, rows } = firstOutcome(rule, locale);
  return outcomeSnapshot(place, rule.title[locale], given, rows);
};
