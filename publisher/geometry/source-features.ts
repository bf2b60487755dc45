import type { MultiPolygon, Polygon } from 'geojson';
import { checkedGeometry, geometryProblems } from './check-geometry.js';
import type { Problem } from './boundaries.js';

/** A feature as the file has it; its geometry is looked at only when asked for, since excluded features may be broken. */
export interface SourceFeature {
  /** For messages: `feature 12`. */
  readonly where: string;
  readonly id: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: () => GeometryReading;
}

export type GeometryReading = { readonly geometry: Polygon | MultiPolygon } | { readonly problems: readonly Problem[] };

export type FeatureReading = { readonly features: readonly SourceFeature[] } | { readonly problems: readonly Problem[] };

/** The features of a GeoJSON FeatureCollection. */
export function geoJsonFeatures(collection: Readonly<Record<string, unknown>>): FeatureReading {
  const features = collection['features'];
  if (!Array.isArray(features)) return { problems: [{ found: 'a FeatureCollection without features', expected: 'a list of features' }] };
  const matched = collection['numberMatched'];
  if (typeof matched === 'number' && matched > features.length) {
    return { problems: [{ found: `${features.length} of ${matched} features: one page of an answer`, expected: 'all pages in one file' }] };
  }
  return {
    features: features.map((feature: Record<string, unknown> | null, i) => ({
      where: `feature ${i + 1}`,
      id: feature?.['id'],
      properties: (feature?.['properties'] ?? {}) as Record<string, unknown>,
      geometry: () => geometryReading(feature?.['geometry']),
    })),
  };
}

/** A geometry when it is fit, else all that is wrong with it. */
export function geometryReading(geometry: unknown): GeometryReading {
  const problems = geometryProblems(geometry);
  return problems.length > 0 ? { problems } : { geometry: checkedGeometry(geometry) };
}
