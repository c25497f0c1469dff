import type { Locale } from '$lib/domain/text';
import type { NativeChart, NativeSeries } from './snapshot';
import { columnName } from './sheet';
import { escapeXml } from '$lib/drawing/svg-text';

/** Chart text in hundredths of a point: 18 pt is 24 px of a slide, the least a hall can read. */
const TEXT = 1800;
const INK = '14212F';
const QUIET = '43536A';
const AXES = ['111111111', '222222222'] as const;

const hex = (colour: string): string => colour.replace('#', '').slice(0, 6).toUpperCase();
const solid = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`;

function textProperties(size: number, colour: string, bold = false): string {
  const run = `<a:defRPr sz="${size}" b="${bold ? 1 : 0}">${solid(colour)}<a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

/** Vietnamese separators where the program heeds the locale of a format; its own where it does not. */
function numberFormat(decimals: number): string {
  return `[$-42A]#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
}

function line(
  colour: string,
  width: number,
  dash: 'solid' | 'dash' | 'sysDash' | 'sysDot'
): string {
  const points = Math.round(width * 12700);
  return `<a:ln w="${points}" cap="rnd">${solid(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

const NO_LINE = '<a:ln w="25400"><a:noFill/></a:ln>';

/** Values filled (hatched where they are samples, ruled where they are the unit's own); steps of the path and the target as outlines. */
function barFill(
  role: NativeSeries['role'],
  colour: string,
  sample: boolean,
  isOwn = false
): string {
  if (role === 'target') return `<a:noFill/>${line(colour, 2.75, 'solid')}`;
  if (role === 'path') return `<a:noFill/>${line('#8795a6', 1.5, 'dash')}`;
  if (!sample && !isOwn) return solid(colour);
  const pattern = `<a:pattFill prst="${sample ? 'wdUpDiag' : 'ltHorz'}"><a:fgClr><a:srgbClr val="${hex(colour)}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
  return pattern + line(colour, 1.5, 'solid');
}

function references(chart: NativeChart, series: NativeSeries, index: number): string {
  const last = chart.categories.length + 1;
  const column = columnName(index + 1);
  const points = (values: readonly (string | number | null)[]): string =>
    values
      .map((value, at) =>
        value === null ? '' : `<c:pt idx="${at}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`
      )
      .join('');
  const count = `<c:ptCount val="${chart.categories.length}"/>`;
  return (
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache>${count}${points(chart.categories)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>${numberFormat(series.decimals ?? chart.decimals)}</c:formatCode>${count}${points(series.values)}</c:numCache></c:numRef></c:val>`
  );
}

function nameOf(series: NativeSeries, index: number): string {
  const cache = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(series.name)}</c:v></c:pt></c:strCache>`;
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>Sheet1!$${columnName(index + 1)}$1</c:f>${cache}</c:strRef></c:tx>`;
}

const SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const HIDDEN = SHOWN.replace('showVal val="1"', 'showVal val="0"');

interface LabelPlan {
  readonly bold: boolean;
  readonly place: 'outEnd' | 't';
  readonly decimals: number;
  /** Places whose label is left out. */
  readonly without: readonly number[];
  /** Places whose label stands inside its bar, on white. */
  readonly inside: readonly number[];
}

/** Figures beside the marks; where a point's own figure stands, the label of its path is left out. */
function labels({ bold, place, decimals, without, inside }: LabelPlan): string {
  const body = (fill: string, at: string): string =>
    `<c:numFmt formatCode="${numberFormat(decimals)}" sourceLinked="0"/><c:spPr>${fill}<a:ln><a:noFill/></a:ln></c:spPr>${textProperties(TEXT, INK, bold)}<c:dLblPos val="${at}"/>${SHOWN}`;
  const single = [
    ...without.map((at) => ({ at, xml: '<c:delete val="1"/>' })),
    ...inside.map((at) => ({ at, xml: body(solid('#ffffff'), 'inEnd') }))
  ];
  const first = single
    .sort((a, b) => a.at - b.at)
    .map(({ at, xml }) => `<c:dLbl><c:idx val="${at}"/>${xml}</c:dLbl>`);
  return `<c:dLbls>${first.join('')}${body('<a:noFill/>', place)}</c:dLbls>`;
}

const NO_LABELS = `<c:dLbls>${HIDDEN}</c:dLbls>`;

/** Places where the first series of values has a figure of its own. */
function takenPlaces(chart: NativeChart): number[] {
  const own = chart.series.find(({ role }) => role === 'value');
  return (own?.values ?? []).flatMap((value, index) => (value === null ? [] : [index]));
}

const ASKED: readonly NativeSeries['role'][] = ['target', 'path', 'limit'];

/** A label needs this part of the highest bar: within a lower bar, or between a bar and what is asked above it. */
const LEAST_ROOM = 0.12;

/**
 * Places where what is asked lies beyond the value: a label outside the bar would stand on it. A bar that is
 * nothing, or next to it, has its label above it all the same; what is asked far above it keeps its own.
 */
function outlinedPlaces(chart: NativeChart): {
  readonly inside: readonly number[];
  readonly beside: readonly number[];
} {
  const outlines = chart.series.filter(({ role }) => ASKED.includes(role));
  const own = chart.series.find(({ role }) => role === 'value')?.values ?? [];
  const highest = Math.max(
    0,
    ...chart.series.flatMap(({ values }) => values.map((one) => one ?? 0))
  );
  const room = LEAST_ROOM * highest;
  const places = own.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  const exceeds = ({ value, at }: { value: number; at: number }, by: number): boolean =>
    outlines.some(({ values }) => (values[at] ?? value) > value + by);
  const isLow = ({ value }: { value: number }): boolean => value <= room;
  const placesOf = (kept: readonly { at: number }[]): number[] => kept.map(({ at }) => at);
  return {
    inside: placesOf(places.filter((place) => !isLow(place) && exceeds(place, 0))),
    beside: placesOf(places.filter((place) => isLow(place) && exceeds(place, room)))
  };
}

interface Placed {
  readonly series: NativeSeries;
  readonly index: number;
}

/** Whether a value is sample data; of a series as a whole, whether all its values are. */
function isSampleAt({ samples }: NativeSeries, at: number, sample: boolean): boolean {
  return samples?.[at] ?? sample;
}

function isSampleSeries(series: NativeSeries, sample: boolean): boolean {
  const known = series.values.flatMap((value, at) => (value === null ? [] : [at]));
  return known.length === 0 ? sample : known.every((at) => isSampleAt(series, at, sample));
}

/** Bars of a colour of their own, and those that are hatched where the series is not, or the other way round. */
function ownLooks(series: NativeSeries, sample: boolean): string {
  const { role, values, colour, colours = [] } = series;
  const all = isSampleSeries(series, sample);
  return values
    .map((value, at) => {
      const [own, hatched] = [colours[at] ?? colour, isSampleAt(series, at, sample)];
      const isOwn = series.owns?.[at] === true;
      if (value === null || (own === colour && hatched === all && !isOwn)) return '';
      return `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${barFill(role, own, hatched, isOwn)}</c:spPr></c:dPt>`;
    })
    .join('');
}

function barSeries(chart: NativeChart, { series, index }: Placed, sample: boolean): string {
  const own = series.role === 'value';
  const { inside, beside } = outlinedPlaces(chart);
  const kept = [...inside, ...beside];
  const label = labels({
    bold: series.role !== 'path',
    place: 'outEnd',
    decimals: series.decimals ?? chart.decimals,
    without: own ? [] : takenPlaces(chart).filter((at) => !kept.includes(at)),
    inside: own ? inside : []
  });
  const fill = barFill(series.role, series.colour, isSampleSeries(series, sample));
  return `<c:ser>${nameOf(series, index)}<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>${ownLooks(series, sample)}${label}${references(chart, series, index)}</c:ser>`;
}

/** Between bars, in percent of one: a bar that is nearly alone would fill the slide. */
const gapOf = ({ categories }: NativeChart): number => (categories.length > 2 ? 20 : 240);

function barChart(chart: NativeChart, all: readonly Placed[], sample: boolean): string {
  if (all.length === 0) return '';
  const overlap = all.some(({ series }) => series.role === 'target' || series.role === 'path');
  const bars = all.map((placed) => barSeries(chart, placed, sample)).join('');
  const direction = chart.horizontal === true ? 'bar' : 'col';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars}<c:gapWidth val="${gapOf(chart)}"/><c:overlap val="${overlap ? 100 : 0}"/><c:axId val="${AXES[0]}"/><c:axId val="${AXES[1]}"/></c:barChart>`;
}

/** A short thick rule where a target lies. */
function tickMarker(colour: string): string {
  return `<c:marker><c:symbol val="dash"/><c:size val="40"/><c:spPr>${solid(colour)}${line(colour, 1, 'solid')}</c:spPr></c:marker>`;
}

function point(colour: string, sample: boolean): string {
  return `<c:marker><c:symbol val="circle"/><c:size val="10"/><c:spPr>${solid(sample ? '#ffffff' : colour)}${line(colour, 2, 'solid')}</c:spPr></c:marker>`;
}

const NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>';

/** Points that are hollow where the line's are not, or the other way round. */
function ownPoints(series: NativeSeries, sample: boolean): string {
  const { role, values, colour, isRebuilt = false } = series;
  const all = isSampleSeries(series, sample);
  if (role !== 'value' || isRebuilt) return '';
  return values
    .map((value, at) => {
      const hollow = isSampleAt(series, at, sample) || series.owns?.[at] === true;
      if (value === null || hollow === all) return '';
      return `<c:dPt><c:idx val="${at}"/>${point(colour, hollow)}<c:bubble3D val="0"/></c:dPt>`;
    })
    .join('');
}

function lineLook(series: NativeSeries, sample: boolean): string {
  const { role, colour, isRebuilt = false } = series;
  if (role === 'limit') return `<c:spPr>${line(colour, 3, 'solid')}</c:spPr>${NO_MARKER}`;
  if (role === 'target') return `<c:spPr>${NO_LINE}</c:spPr>${tickMarker(colour)}`;
  if (role === 'path') return `<c:spPr>${line(colour, 1.75, 'dash')}</c:spPr>${NO_MARKER}`;
  if (role === 'projection') return `<c:spPr>${line(colour, 2.25, 'sysDot')}</c:spPr>${NO_MARKER}`;
  if (role === 'peer') return `<c:spPr>${line(colour, 1, 'solid')}</c:spPr>${NO_MARKER}`;
  const look = isRebuilt ? line(colour, 1.75, 'sysDash') : line(colour, 2.75, 'solid');
  return `<c:spPr>${look}</c:spPr>${point(colour, isSampleSeries(series, sample) || isRebuilt)}${ownPoints(series, sample)}`;
}

/** The level of a limit is written once: at its last place where no bar stands in the way. */
function limitPlaces(chart: NativeChart, { values }: NativeSeries): number[] {
  const known = values.flatMap((value, at) => (value === null ? [] : [at]));
  const taken = takenPlaces(chart);
  const shown = known.findLast((at) => !taken.includes(at)) ?? known.at(-1);
  return known.filter((at) => at !== shown);
}

function lineLabels(chart: NativeChart, series: NativeSeries): string {
  const { role, decimals = chart.decimals } = series;
  if (role !== 'value' && role !== 'target' && role !== 'limit') return NO_LABELS;
  const without =
    role === 'value' ? [] : role === 'target' ? takenPlaces(chart) : limitPlaces(chart, series);
  return labels({ bold: true, place: 't', decimals, without, inside: [] });
}

function lineChart(chart: NativeChart, all: readonly Placed[], sample: boolean): string {
  if (all.length === 0) return '';
  const lines = all.map(
    ({ series, index }) =>
      `<c:ser>${nameOf(series, index)}${lineLook(series, sample)}${lineLabels(chart, series)}${references(chart, series, index)}<c:smooth val="0"/></c:ser>`
  );
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.join('')}<c:marker val="1"/><c:axId val="${AXES[0]}"/><c:axId val="${AXES[1]}"/></c:lineChart>`;
}

/** A step of the axis that gives four or five lines between fixed ends; the program's own where they are not fixed. */
function majorUnit({ min, max }: NativeChart): string {
  if (min === undefined || max === undefined || max <= min) return '';
  const raw = (max - min) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((part) => part * power).find((part) => part >= raw - 1e-9);
  return `<c:majorUnit val="${Number((step ?? raw).toPrecision(6))}"/>`;
}

function axes(chart: NativeChart): string {
  const { horizontal = false, min, max, type } = chart;
  const turned = horizontal ? 'maxMin' : 'minMax';
  const quiet = `<c:spPr>${line('8795A6', 1, 'solid')}</c:spPr>${textProperties(TEXT, QUIET)}`;
  const category = `<c:catAx><c:axId val="${AXES[0]}"/><c:scaling><c:orientation val="${turned}"/></c:scaling><c:delete val="0"/><c:axPos val="${horizontal ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${quiet}<c:crossAx val="${AXES[1]}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const limits = `${max === undefined ? '' : `<c:max val="${max}"/>`}${min === undefined ? '' : `<c:min val="${min}"/>`}`;
  const grid =
    type === 'line'
      ? `<c:majorGridlines><c:spPr>${line('D5DCE5', 0.75, 'solid')}</c:spPr></c:majorGridlines>`
      : '';
  const value = `<c:valAx><c:axId val="${AXES[1]}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling><c:delete val="${type === 'line' ? 0 : 1}"/><c:axPos val="${horizontal ? 't' : 'l'}"/>${grid}<c:numFmt formatCode="${numberFormat(0)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(TEXT, QUIET)}<c:crossAx val="${AXES[0]}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>${type === 'line' ? majorUnit(chart) : ''}</c:valAx>`;
  return category + value;
}

/**
 * A chart part of an Office file, in the order its schema asks for. Missing values are left out, not
 * written as zero; the sheet behind it is `Sheet1`, categories in A, a series a column.
 */
export function officeChart(chart: NativeChart, sample: boolean, locale: Locale = 'vi'): string {
  const placed = chart.series.map((series, index) => ({ series, index }));
  const inBars = chart.type !== 'line';
  const bars = placed.filter(
    ({ series: { role } }) => inBars && role !== 'projection' && role !== 'limit'
  );
  const lines = placed.filter(({ series: { role } }) => !inBars || role === 'limit');
  const plot = barChart(chart, bars, sample) + lineChart(chart, lines, sample) + axes(chart);
  // A line that is broken is several series: its name stands once.
  const again = chart.series.flatMap(({ name }, index) =>
    chart.series.findIndex((one) => one.name === name) < index
      ? [`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`]
      : []
  );
  const legend =
    placed.length - again.length < 2
      ? ''
      : `<c:legend><c:legendPos val="t"/>${again.join('')}<c:overlay val="0"/>${textProperties(TEXT, QUIET)}</c:legend>`;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
  // Nothing but the format of a number and the language of a text is written in these two ways.
  return locale === 'vi' ? xml : xml.replaceAll('[$-42A]', '[$-409]').replaceAll('vi-VN', 'en-GB');
}
