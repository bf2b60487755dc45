import type { Speech } from '../../language/speech.js';
import type { Source } from '../../sources/source.js';
import { numbersOf, oneOf, pairOf, wordsOf } from '../../views/attribute-text.js';
import { loadBenchmarkTable } from '../../views/benchmark-table.data.js';
import { benchmarkTwin } from '../../views/benchmark-table.twin.js';
import { BENCHMARK_ROWS, benchmarkTableView } from '../../views/benchmark-table.view.js';
import { loadBranchConcentration } from '../../views/branch-concentration.data.js';
import { branchConcentrationTwin } from '../../views/branch-concentration.twin.js';
import { branchConcentrationView } from '../../views/branch-concentration.view.js';
import { loadBranchOverlay } from '../../views/branch-overlay.data.js';
import { OVERLAY_SCALES } from '../../views/branch-overlay.options.js';
import { branchOverlayTwin } from '../../views/branch-overlay.twin.js';
import { branchOverlayView } from '../../views/branch-overlay.view.js';
import { loadIndicatorProfile } from '../../views/indicator-profile.data.js';
import { indicatorProfileTwin } from '../../views/indicator-profile.twin.js';
import { indicatorProfileView } from '../../views/indicator-profile.view.js';
import { loadRegionMap, type RegionMapQuery } from '../../views/region-map.data.js';
import { CLASSIFICATIONS, MAP_MEASURES } from '../../views/region-map.options.js';
import { regionMapTwin } from '../../views/region-map.twin.js';
import { regionMapView } from '../../views/region-map.view.js';
import { loadRegionProfile } from '../../views/region-profile.data.js';
import { regionProfileTwin, regionProfileView } from '../../views/region-profile.view.js';
import { loadTrendLine } from '../../views/trend-line.data.js';
import { trendEvents } from '../../views/trend-line.events.js';
import { TREND_MEASURES } from '../../views/trend-line.series.js';
import { trendLineTwin } from '../../views/trend-line.twin.js';
import { trendLineView } from '../../views/trend-line.view.js';
import type { StaticFigure } from './static-figure.js';
import { staticMap } from './static-map.js';
import { benchmarkDrawings, branchDrawings } from './static-rows.js';
import { staticTrend } from './static-trend.js';

type Attributes = Readonly<Record<string, string | undefined>>;

/** What an element shows without script. */
export interface StaticElement {
  /** Attributes without which there is nothing to ask. */
  readonly needs: readonly string[];
  /** The others that change what is shown; those of what a person does are not among them. */
  readonly takes: readonly string[];
  /** Undefined when there is nothing to show. @throws SourceError when figures cannot be had */
  figure(source: Source, attributes: Attributes, speech: Speech, name: string): Promise<StaticFigure | undefined>;
}

const [USUAL_CLASSES, MOST_CLASSES] = [5, 9];

function mapQuery(attributes: Attributes): RegionMapQuery {
  const { indicator, level, within, regions, period, branch, reference, measure, since } = attributes;
  return {
    indicator: indicator!,
    level: level!,
    within,
    regions: wordsOf(regions),
    period,
    branch,
    reference,
    change: measure === 'change',
    since,
    smoothed: attributes['smoothed'] !== undefined,
    natural: attributes['classification'] === 'natural',
  };
}

export const STATIC_ELEMENTS: Readonly<Record<string, StaticElement>> = {
  'zo-region-map': {
    needs: ['indicator', 'level'],
    takes: [
      ...['within', 'region', 'regions', 'period', 'branch', 'reference', 'measure', 'since'],
      ...['classification', 'classes', 'limits', 'smoothed', 'heading'],
    ],
    async figure(source, attributes, speech, name) {
      const data = await loadRegionMap(source, mapQuery(attributes), speech);
      if (data === undefined) return undefined;
      const { heading, region, measure, classification, limits } = attributes;
      const classes = Number(attributes['classes'] ?? USUAL_CLASSES);
      const view = regionMapView(data, {
        speech,
        heading,
        region,
        measure: oneOf(MAP_MEASURES, measure),
        classification: oneOf(CLASSIFICATIONS, classification),
        classes: Number.isInteger(classes) ? Math.min(MOST_CLASSES, Math.max(2, classes)) : USUAL_CLASSES,
        limits: numbersOf(limits),
        smoothed: attributes['smoothed'] !== undefined,
      });
      return { ...view, twin: regionMapTwin(view, speech), picture: staticMap(view, data.outlines, name, speech) };
    },
  },
  'zo-trend-line': {
    needs: ['indicator'],
    takes: ['region', 'regions', 'branch', 'reference', 'measure', 'index-to', 'heading'],
    async figure(source, { indicator, region, regions, branch, reference, measure, heading, ...others }, speech) {
      const indexTo = others['index-to'];
      const indexed = indexTo !== undefined || measure === 'index';
      const query = { indicator: indicator!, regions: wordsOf(regions) ?? wordsOf(region) ?? [], branch, reference, indexed };
      const data = await loadTrendLine(source, query, speech);
      if (data === undefined) return undefined;
      const events = trendEvents(data, speech);
      const view = trendLineView(data, { speech, heading, measure: oneOf(TREND_MEASURES, measure), indexTo, events });
      return { ...view, twin: trendLineTwin(view, speech), picture: staticTrend(view, speech) };
    },
  },
  'zo-branch-concentration': {
    needs: ['indicator'],
    takes: ['level', 'within', 'region', 'branch', 'branches', 'period', 'reference', 'per', 'sort', 'within-branch', 'heading'],
    async figure(source, { indicator, branches, region, heading, sort, ...query }, speech) {
      const data = await loadBranchConcentration(source, { ...query, indicator: indicator!, region, branches: wordsOf(branches) }, speech);
      if (data === undefined) return undefined;
      const order = oneOf(['concentration', 'count', 'certainty'] as const, sort);
      const chosen = data.rowsAre === 'regions' ? region : undefined;
      const view = branchConcentrationView(data, { speech, heading, chosen, order, within: query['within-branch'], search: '' });
      return { ...view, twin: branchConcentrationTwin(view, speech), picture: undefined, inRows: branchDrawings(view, speech) };
    },
  },
  'zo-benchmark-table': {
    needs: ['region'],
    takes: ['indicator', 'theme', 'regions', 'period', 'branch', 'reference', 'rows', 'heading'],
    async figure(source, { region, regions, indicator, theme, period, branch, reference, rows, heading }, speech) {
      const lists = { regions: wordsOf(regions), indicators: wordsOf(indicator) ?? [], themes: wordsOf(theme) };
      const data = await loadBenchmarkTable(source, { region: region!, ...lists, period, branch, reference }, speech);
      if (data === undefined) return undefined;
      const view = benchmarkTableView(data, { speech, heading, rows: rows === undefined ? undefined : oneOf(BENCHMARK_ROWS, rows) });
      return { ...view, twin: benchmarkTwin(view, speech), picture: undefined, inRows: benchmarkDrawings(view, speech) };
    },
  },
  'zo-branch-overlay': {
    needs: ['indicator', 'level', 'branches'],
    takes: ['within', 'region', 'regions', 'period', 'reference', 'by', 'peers', 'heading'],
    async figure(source, attributes, speech) {
      const { branches, peers, region, by, heading } = attributes;
      const pair = pairOf(branches);
      if (pair === undefined) return undefined;
      const data = await loadBranchOverlay(source, { ...mapQuery(attributes), branches: pair, peers: wordsOf(peers) }, speech);
      if (data === undefined) return undefined;
      const view = branchOverlayView(data, { speech, heading, region, by: oneOf(OVERLAY_SCALES, by) });
      return { ...view, twin: branchOverlayTwin(view, speech), picture: undefined };
    },
  },
  'zo-indicator-profile': {
    needs: ['indicator', 'region'],
    takes: ['branches', 'period', 'reference', 'heading'],
    async figure(source, { indicator, region, branches, period, reference, heading }, speech) {
      const query = { indicator: indicator!, region: region!, branches: wordsOf(branches), period, reference };
      const data = await loadIndicatorProfile(source, query, speech);
      if (data === undefined) return undefined;
      const view = indicatorProfileView(data, { speech, heading, chosen: undefined });
      return { ...view, twin: indicatorProfileTwin(view, speech), picture: undefined };
    },
  },
  'zo-region-profile': {
    needs: ['region'],
    takes: ['theme', 'period', 'reference', 'heading'],
    async figure(source, { region, theme, period, reference, heading }, speech) {
      const data = await loadRegionProfile(source, { region: region!, themes: wordsOf(theme), period, reference }, speech);
      if (data === undefined) return undefined;
      const view = regionProfileView(data, { speech, heading });
      return { ...view, twin: regionProfileTwin(view, speech), picture: undefined };
    },
  },
};
