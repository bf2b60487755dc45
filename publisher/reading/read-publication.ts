import type { Breakdown } from '../../src/contract/types.generated.js';
import { PublicationError } from '../faults.js';
import type { PreparedIndicator, PreparedLevel, PreparedPeerGroup, PreparedPublication, Progress } from '../prepared.js';
import type { BreakdownSettings, Publication } from '../types.generated.js';
import { checkSettings } from './check-settings.js';
import { CsvFiles } from './csv-files.js';
import { FaultList } from './fault-list.js';
import { readActions } from './read-actions.js';
import { categoriesOf, readIndicator } from './read-indicator.js';
import { readLevels, type ReadLevel, type Reading } from './read-levels.js';
import { readPeerGroup } from './read-peer-groups.js';
import { readSettings } from './settings.js';
import { UnjoinedList } from './unjoined-list.js';
import { withoutOwnKeys } from './without-own-keys.js';

/**
 * Reads a publication whole: publication.yaml and every file it names. What it gives is checked, joined and protected.
 * @param file publication.yaml; its paths are relative to its folder
 * @throws PublicationError with every fault of publication.yaml, or when that is good, of all other files together
 */
export async function readPublication(file: string, onProgress: Progress = () => undefined): Promise<PreparedPublication> {
  const settings = await readSettings(file);
  const misfits = checkSettings(settings);
  if (misfits.length > 0) throw new PublicationError(misfits);

  const reading: Reading = { settings, files: new CsvFiles(), faults: new FaultList(), unjoined: new UnjoinedList(), progress: onProgress };
  const { publication } = settings;
  const levels = await readLevels(reading);
  const indicators: PreparedIndicator[] = [];
  for (const indicator of publication.indicators) indicators.push(await readIndicator(indicator, levels, reading));
  const peerGroups: PreparedPeerGroup[] = [];
  for (const [i, group] of (publication.peerGroups ?? []).entries()) {
    const level = levels.get(group.level);
    const peers = level && (await reading.faults.attempt(() => readPeerGroup(group, i, level, reading)));
    if (peers) peerGroups.push(peers);
  }
  const actions = (await reading.faults.attempt(() => readActions(settings, levels))) ?? [];
  reading.faults.throwIfAny();

  const { release, published, title, publisher, licence, fictional = false, themes } = publication;
  return {
    release,
    published,
    title,
    publisher: withoutOwnKeys(publisher),
    licence,
    fictional,
    levels: [...levels.values()].map(withoutReading),
    breakdowns: (publication.breakdowns ?? []).map((breakdown) => readBreakdown(breakdown, categoriesOf(breakdown.id, reading))),
    themes: themes.map(({ id, title: name }) => ({ id, title: name })),
    indicators,
    peerGroups,
    actions,
    changes: publication.changes ?? [],
    ...sharingOf(publication),
    unjoined: reading.unjoined.items,
  };
}

function sharingOf({ site, shares, publisher }: Publication): Pick<PreparedPublication, 'sharing'> {
  return site === undefined || shares === undefined ? {} : { sharing: { site, publisher: publisher.name, shares } };
}

function readBreakdown(
  { id, title, categories, parents = {}, terms = {}, overlapping }: BreakdownSettings,
  codes: readonly string[],
): Breakdown {
  return {
    id,
    title,
    ...(overlapping !== undefined && { overlapping }),
    categories: codes.map((code) => ({
      code,
      title: categories[code]!,
      ...(parents[code] !== undefined && { parent: parents[code] }),
      ...(terms[code] !== undefined && { terms: terms[code] }),
    })),
  };
}

function withoutReading({ excluded: _, positionOf: __, ...level }: ReadLevel): PreparedLevel {
  return level;
}
