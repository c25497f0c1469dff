/** A small fault, as a hand could make it: one text of one file replaced by another. */
export interface Fault {
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly from: string;
  readonly to: string;
}

const inside =
  (folder: string) =>
  (name: string, from: string, to: string): Fault => ({
    file: `src/lib/${folder}/${name}.ts`,
    from,
    to
  });

const charts = inside('charts');
const drawing = inside('drawing');
const files = inside('export');
const format = inside('format');
const merge = inside('domain/merge');
const panels = inside('panels');

/**
 * What goes wrong in such code: a sign or a comparison turned round, a mark or a column lost, another unit, period,
 * colour, hatch or language, a rule for what is missing left out, one more or one less.
 */
export const FAULTS: readonly Fault[] = [
  // What a merger is said to have changed.
  panels('merger/findings', 'high !== null && high < 0)', 'high !== null && high > 0)'),
  panels('merger/findings', 'low === 0 && high === 0 ?', 'low === 0 || high === 0 ?'),
  panels('merger/findings', 'Math.round(people) / 100', 'Math.round(people) / 1000'),
  panels('merger/findings', 'afterDateOf(row), row, locale)', 'beforeDateOf(row), row, locale)'),
  panels('merger/findings', '> 0.05 * total', '> 0.5 * total'),
  panels(
    'merger/findings',
    "row.stated?.provenance === 'derived'",
    "row.stated?.provenance === 'reported'"
  ),
  panels('merger/findings', 'row.rebuilt?.isAbout === true ?', 'row.rebuilt?.isAbout === false ?'),
  panels('merger/value-words', 'low === null ? -1 : 1', 'low === null ? 1 : -1'),
  panels('merger/value-words', 'Math.round(share * 10000) / 100', 'Math.round(share * 100)'),
  panels(
    'merger/value-words',
    "formatBounded({ comparator: '<=', value: high }",
    "formatBounded({ comparator: '>=', value: high }"
  ),
  panels(
    'merger/dumbbell-model',
    "before.high === null ? 'above' :",
    "before.high === null ? 'below' :"
  ),
  panels(
    'merger/dumbbell-model',
    "row.isSample && row.mark === 'exact'",
    "row.isSample && row.mark === 'partial'"
  ),
  panels(
    'merger/dumbbell-model',
    "if (figure.provenance === 'own') return 'own';",
    "if (figure.provenance === 'own') return 'solid';"
  ),
  panels('merger/dumbbell-model', 'if (row.isBreak) return m.merger_change_break();', ''),
  panels(
    'merger/dumbbell-model',
    'rank(a) - rank(b) || sizeOfChange(b)',
    'rank(b) - rank(a) || sizeOfChange(b)'
  ),
  panels(
    'merger/transfer',
    "row.former_type === 'huyện' ? null",
    "row.former_type !== 'huyện' ? null"
  ),
  panels('merger/flow-model', 'formatShare(area / total, locale)', 'formatShare(area, locale)'),

  // What a panel carries wherever it goes: sources, marks, address, table.
  panels('source-lines', 'isSampleTarget(target) ? [] : [target]', '[]'),
  panels('source-lines', 'const MOST_NAMED = 3;', 'const MOST_NAMED = 2;'),
  panels(
    'source-lines',
    'return [[shortCitation(document, locale), joined(own, locale)]',
    'return [[shortCitation(document, locale)]'
  ),
  panels('shown-table', 'tone: colour, sample };', 'tone: colour, sample: false };'),
  panels('shown-table', "|| pick(locale, 'có nguồn', 'sourced')", "|| ''"),
  panels('shown-table', "isNumber: column.kind !== 'text'", "isNumber: column.kind === 'text'"),
  panels('page-snapshot', 'newest === null || facts.sample ? {}', 'newest === null ? {}'),
  panels('page-snapshot', 'link: site + address', 'link: site + page'),
  panels('own-marks', '[parts, table.rows, sourceLines]', '[parts, table.rows]'),
  panels('crossing-words', "around ? 'gồm cả' : 'là của'", "around ? 'là của' : 'gồm cả'"),
  panels(
    'status-order',
    'STATUS[b].severity - STATUS[a].severity',
    'STATUS[a].severity - STATUS[b].severity'
  ),
  panels(
    'sorted-rows',
    'Number(a.key === null) - Number(b.key === null)',
    'Number(b.key === null) - Number(a.key === null)'
  ),

  // A target: its card, its slide, its chart in PowerPoint.
  panels('target/target-parts', "if (column.isDue) return pick(locale, 'mục tiêu', 'target');", ''),
  panels(
    'target/target-snapshot',
    'comparability: crossingWords(shownReadings(assessment), assessment, locale)',
    'comparability: null'
  ),
  panels(
    'target/finding-clause',
    'const isFall = observedPace < 0;',
    'const isFall = observedPace > 0;'
  ),
  panels(
    'target/finding-clause',
    "family === 'not_met' && short > 0",
    "family === 'not_met' && short < 0"
  ),
  panels(
    'target/target-words',
    'formatDated(datedReading(reading), locale, indicator)',
    'formatDated(datedReading(reading), locale, null)'
  ),
  panels(
    'target/target-words',
    "provenance !== 'sample' && document !== null",
    "provenance !== 'sample' || document !== null"
  ),
  panels('target/target-native', 'target: isDue ? path : null', 'target: isDue ? null : path'),
  panels(
    'target/target-native',
    "sample: fillOf(base) === 'sample'",
    "sample: fillOf(base) === 'own'"
  ),
  panels('target/target-native', 'colours: columns.map(({ tone }) => lightTheme.tone[tone]),', ''),
  panels(
    'target/target-native',
    'columns.map(({ path }) => path),',
    'columns.map(({ target }) => target),'
  ),

  // An indicator: its line, its ranking, its finding.
  panels('indicator/line-native', "fillOf(point) === 'sample'", "fillOf(point) === 'own'"),
  panels('indicator/line-native', 'year === goal.dueYear', 'year === goal.fromYear'),
  panels('indicator/line-native', 'return a[0] === b[0] ? b[1]', 'return a[0] === b[0] ? null'),
  panels('indicator/line-model', 'const MERGER = 2024.5;', 'const MERGER = 2025.5;'),
  panels('indicator/line-model', "if (figure?.provenance === 'sample') return 'sample';", ''),
  panels('indicator/line-model', 'point.standard !== before.standard ||', ''),
  panels('indicator/line-model', 'value <= BEYOND * own', 'value >= BEYOND * own'),
  panels('indicator/line-model', 'note: isRebuilt ? m', 'note: !isRebuilt ? m'),
  panels('indicator/finding', ': move > 0', ': move < 0'),
  panels('indicator/finding', ' && point.standard === last.standard', ''),
  panels('indicator/ranking-snapshot', 'hollow: series.isSample', 'hollow: false'),
  panels(
    'indicator/ranking-snapshot',
    "group === 'phuong' ? 'các phường' :",
    "group !== 'phuong' ? 'các phường' :"
  ),

  // The city and the unit in counts; units side by side.
  panels(
    'counts-snapshot',
    "[count(own, 'phuong'), count(own, 'xa'), own.length]",
    "[count(own, 'xa'), count(own, 'phuong'), own.length]"
  ),
  panels('native-bars', 'part?.to ?? null', 'part?.to ?? 0'),
  panels('native-bars', "part?.fill === 'sample'", "part?.fill === 'own'"),
  panels('native-bars', "lightTheme.tone[part?.tone ?? 'data']", 'lightTheme.tone.data'),
  panels('unit/headline-snapshot', 'hollow: own === 0', 'hollow: own > 0'),
  panels(
    'unit/headline-snapshot',
    "tone: colour, fill: 'sample' } as const",
    "tone: colour, fill: 'solid' } as const"
  ),
  panels('unit/review-panel', "asked.kind === 'path' || (", '('),
  panels('unit/figures-panel', "row.comparator === '=' ? row.value : null", 'row.value'),
  panels(
    'compare/compare-model',
    'isCompared ? sizeOf(b) - sizeOf(a) : 0',
    'isCompared ? sizeOf(a) - sizeOf(b) : 0'
  ),
  panels('compare/compare-model', "if (cell.isOwn) return 'own';", ''),
  panels('compare/compare-model', ": 'not_comparable';\n}", ": 'exact';\n}"),
  panels(
    'compare/compare-table-snapshot',
    'cell.ends.low === cell.ends.high ? cell.ends.low : null',
    'cell.ends.low'
  ),

  // Files.
  files('caption', '    link ?? address', '    address'),
  files(
    'marks',
    'sample ? PALETTE.sample : PALETTE.brand',
    'sample ? PALETTE.brand : PALETTE.sample'
  ),
  files(
    'marks',
    '(own ? [WORDS.ownNote[locale]] : [])]',
    '(own ? [WORDS.sampleNote[locale]] : [])]'
  ),
  files('marked-table', '(!sample && !own)', '(!sample || !own)'),
  files('csv', '/^[=+\\-@\\t\\r\\n＝＋－＠].+/s', '/^[=+\\-\\t\\r\\n＝＋－＠].+/s'),
  files('tsv', "join('\\t')", "join(',')"),
  files('xlsx', 'points / 100', 'points / 10'),
  files('xlsx', "format: 'dd/mm/yyyy'", "format: 'mm/dd/yyyy'"),
  files('snapshot-sheets', '...(comparability === null ? []', '...(comparability !== null ? []'),
  files('snapshot-sheets', 'const value = row[index] ?? null;', 'const value = row[index] ?? 0;'),
  files('filename', "${own ? '_so-cua-don-vi' : ''}", ''),
  files('deck', 'deck.items.length >= MOST_ITEMS', 'deck.items.length > MOST_ITEMS'),
  files('appendix', '[(count += 1), row]', '[(count = 1), row]'),
  files('summary', 'filter(({ isJudged }) => !isJudged)', 'filter(({ isJudged }) => isJudged)'),
  files('picture', 'stamp === null ? [] : [shape(rim', 'stamp !== null ? [] : [shape(rim'),
  files('picture-foot', ': ${comparability}`)]),', '`)]),'),
  files('picture-legend', '[hatched(bar, colour), shape(bar', '[shape(bar'),
  files('picture-status', 'size) / 2, size, sample })', 'size) / 2, size, sample: false })'),
  files('pptx', 'value: values[at] ?? null', 'value: values[at] ?? 0'),
  files('slide-layout', 'row.isStacked ? rowTop + above : rowTop', 'rowTop'),
  files('office-chart', "sample ? 'wdUpDiag' : 'ltHorz'", "sample ? 'ltHorz' : 'wdUpDiag'"),
  files('office-chart', 'overlap ? 100 : 0', 'overlap ? 0 : 100'),
  files('office-chart', 'dispBlanksAs val="gap"', 'dispBlanksAs val="zero"'),
  files('office-chart', "horizontal ? 'maxMin' : 'minMax'", "horizontal ? 'minMax' : 'maxMin'"),
  files('office-chart', "replaceAll('[$-42A]', '[$-409]')", "replaceAll('[$-409]', '[$-42A]')"),

  // What is drawn, and what writes it.
  drawing('canvas', 'context.clip(toPath(item.d));', ''),
  drawing('canvas', 'context.setLineDash([...dash]);', ''),
  drawing('pdf', '        .clip()\n', ''),
  drawing('from-chart', 'if (el.invisible) continue;', ''),
  drawing(
    'from-chart',
    '(style.fillOpacity ?? 1) * (style.opacity ?? 1));\n  const stroke',
    '1);\n  const stroke'
  ),
  drawing(
    'outlined',
    "if (item.kind === 'pattern') return [spread(item)];",
    "if (item.kind === 'pattern') return [];"
  ),
  drawing('svg', "'fill-opacity': item.fill === null ? undefined : opacity(item.fill.alpha),", ''),

  // Charts.
  charts('bullet', "model.better === 'more'", "model.better !== 'more'"),
  charts(
    'bullet',
    "const hollow = model.fill === 'sample';",
    "const hollow = model.fill !== 'sample';"
  ),
  charts(
    'target-models',
    "better: betterOf(assessment) === 'less' ? 'less' : 'more'",
    "better: betterOf(assessment) === 'less' ? 'more' : 'less'"
  ),
  charts(
    'target-models',
    'time,\n    tone,\n    fill: fillOf(reading),',
    "time,\n    tone,\n    fill: 'solid',"
  ),
  charts('target-words', 'denominator < 100 &&', ''),
  charts('describe-target', 'const reading = current ?? base;', 'const reading = base ?? current;'),
  charts('trend-model', '${all.length} số liệu', '${runs.length} số liệu'),
  charts('target-ladder', 'item.isDue ? 4 : 2', 'item.isDue ? 2 : 4'),
  charts('xmr', 'signal ? 7 : 4.5', '4.5'),
  charts('year-strip', 'if (future) return [outline];', 'if (!future) return [outline];'),
  charts('fill', 'lineDash: OWN_DASH\n      };', '};'),
  charts('target-table', 'valueText || pick(locale, words[time], english[time])', 'valueText'),

  // Numbers in words.
  format('number', ".replace('-', '−')", ''),
  format(
    'goal',
    "comparator === '>' || comparator === '<'\n    ? pick(['trên '",
    "comparator === '>='\n    ? pick(['trên '"
  ),
  format('bound', "comparator === '>' ? most >= max : most > max", 'most > max'),
  format(
    'bound',
    'isWithin ? CONTESTED_WITHIN : CONTESTED',
    'isWithin ? CONTESTED : CONTESTED_WITHIN'
  ),
  format('difference', 'signed ? difference : Math.abs(difference)', 'difference'),
  format('period', "'đầu' : 'cuối'} năm ${year}", "'cuối' : 'đầu'} năm ${year}"),
  format('days-left', 'days < 2 * YEAR_DAYS', 'days < YEAR_DAYS'),
  format('shortfall', 'Math.ceil(size - 1e-9)', 'Math.floor(size - 1e-9)'),
  format('figure', 'denominator >= FEW', 'denominator <= FEW'),
  format(
    'small-counts',
    'more !== null && more === -(fewer ?? 0)',
    'more !== null && more === (fewer ?? 0)'
  ),
  format('rank', "all.join(', ')", "all[0] ?? ''"),
  format('known', '.filter(([count]) => count > 0)', '.filter(([count]) => count >= 0)'),

  // The sums of a merger.
  merge('compare', 'periods !== 1 ||', ''),
  merge('compare', 'weakest !== null && isUnlike ?', 'weakest !== null && !isUnlike ?'),
  merge('course', 'Number(period) >= since', 'Number(period) > since'),
  merge('ratio-of-sums', 'finiteOf(scale * share)', 'finiteOf(share)'),
  merge('weighted-rates', 'part.rate * part.weight', 'part.rate'),
  merge('spread', "change < 0 ? 'closing' : 'widening'", "change < 0 ? 'widening' : 'closing'"),
  merge('ends', 'less(after.low, before.high)', 'less(after.low, before.low)'),
  merge('part-transfer', 'isProxy && isDivided', 'isProxy || isDivided'),
  merge('standard-breaks', 'Number(end.slice(0, 4)) + 1', 'Number(end.slice(0, 4))')
];
