/**
 * The numbers without the elements: read a release, decode it, reckon with it, decide what to show. Runs in Node and in the browser and knows no DOM.
 */
export * from './contract/status.js';
export { FORMAT, FORMAT_MAJOR, TOTAL } from './contract/format.js';
export type * from './contract/types.generated.js';
export type { Block, Explanation, MethodDocument, ModelCard, NextSteps, Run } from './contract/later/types.generated.js';

export type * from './sources/source.js';
export { SourceError, type SourceErrorDetails, type SourceErrorKind } from './sources/source-error.js';
export { releaseSource } from './sources/release-source.js';
export { memorySource } from './sources/memory-source.js';
export { sourceWithTable } from './sources/source-with-table.js';

export type { Cell, Column, Table } from './tables/table.js';
export { cellAt, cellOf } from './tables/cell.js';
export { selectTable } from './tables/select-table.js';
export { mergeTables } from './tables/merge-tables.js';
export { sumRegions } from './tables/sum-regions.js';
export { valueOf } from './tables/value-of.js';
export type { RegionIndex } from './regions/region-index.js';

export type * from './geometry/outlines.js';
export { ringsOf } from './geometry/rings.js';
export { walkArcs, walkRegion } from './geometry/walk-outline.js';
export { fitExtent, toPicture, toPlane } from './geometry/fit.js';
export { regionAt } from './geometry/region-at.js';
export { neighbourInDirection, type Direction } from './geometry/neighbour-in-direction.js';
export { SvgPath } from './geometry/svg-path.js';

export { learn, preferWords } from './language/learn.js';
export type { Language } from './language/word-table.js';
export { speak } from './language/every-language.js';
export type { LanguageTag, Speech } from './language/speech.js';
export { cellText, countText, numberText, unitText } from './language/figures.js';
export { failureText } from './language/failures.js';

export * from './statistics/index.js';
export * from './scales/index.js';

export type { FrameView } from './views/frame.view.js';
export { filterTwin, sortTwin, type TableTwin } from './views/table-twin.js';
export { loadRegionMap, type RegionMapData, type RegionMapQuery } from './views/region-map.data.js';
export type { MapMeasure, PictureOptions, RegionMapOptions } from './views/region-map.options.js';
export type { LegendEntry } from './views/region-map.legend.js';
export type { LegendReference } from './views/region-map.reference.js';
export { regionMapHistogram, type RegionMapHistogram } from './views/region-map.histogram.js';
export { regionsOfMark, type RegionsOfMark } from './views/region-map.regions-of-mark.js';
export {
  regionMapPicture,
  regionMapText,
  regionMapView,
  withChosen,
  type RegionMapPicture,
  type RegionMapView,
} from './views/region-map.view.js';
export { regionMapTwin } from './views/region-map.twin.js';
export { loadBranchConcentration, type BranchConcentrationData, type BranchConcentrationQuery } from './views/branch-concentration.data.js';
export { branchConcentrationView, type BranchConcentrationView } from './views/branch-concentration.view.js';
export { branchConcentrationTwin } from './views/branch-concentration.twin.js';
export { loadBranchOverlay, type BranchOverlayData, type BranchOverlayQuery } from './views/branch-overlay.data.js';
export { branchOverlayView, type BranchOverlayView } from './views/branch-overlay.view.js';
export { branchOverlayTwin } from './views/branch-overlay.twin.js';
export type { BranchOverlayOptions } from './views/branch-overlay.options.js';
export { loadTrendLine, type TrendLineData, type TrendLineQuery } from './views/trend-line.data.js';
export { trendLineView, type TrendLineOptions, type TrendLineView } from './views/trend-line.view.js';
export { trendEvents, type TrendEvent, type TrendEvents } from './views/trend-line.events.js';
export { trendLineTwin } from './views/trend-line.twin.js';
export { loadBenchmarkTable, type BenchmarkTableData, type BenchmarkTableQuery } from './views/benchmark-table.data.js';
export { benchmarkTableView, type BenchmarkTableView } from './views/benchmark-table.view.js';
export { benchmarkTwin } from './views/benchmark-table.twin.js';
export { loadRegionProfile, type RegionProfileData, type RegionProfileQuery } from './views/region-profile.data.js';
export { regionProfileTwin, regionProfileView, type RegionProfileView } from './views/region-profile.view.js';

export { citation } from './exporting/citation.js';
export { copiedTable, type CopiedTable } from './exporting/copied-table.js';
export { csvText } from './exporting/csv.js';
export { pictureAbout, type PictureAbout } from './exporting/picture-about.js';
export type { Picture, PictureGroup, PictureItem, PictureShape, PictureText, PictureTile } from './exporting/picture.js';
export { readCsv, type CsvCell, type CsvColumn, type CsvRow, type CsvTable } from './exporting/read-csv.js';
export { svgPicture } from './exporting/svg-picture.js';
export type { TakenView } from './exporting/taken-view.js';
export { viewAddress, type ViewAddress, type ViewPlace } from './exporting/view-address.js';
export { embedAddress, embeddedView, type EmbeddedView } from './exporting/embed-address.js';
export { STATIC_ELEMENTS, type StaticElement } from './exporting/static/static-elements.js';
export type { StaticFigure } from './exporting/static/static-figure.js';
export { staticView, type StaticView, type StaticViewOptions } from './exporting/static/static-view.js';
