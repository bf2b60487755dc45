import { PublicationError } from '../faults.js';
import type { PreparedPeerGroup } from '../prepared.js';
import type { PeerGroupSettings } from '../types.generated.js';
import { columnOf } from './csv-file.js';
import type { ReadLevel, Reading } from './read-levels.js';
import { oneOf } from './nearest-word.js';
import { readSimilarGroup } from './read-similar.js';
import { rowsWhere, whereInWords } from './rows-where.js';

/**
 * The regions of a peer group, in the order of their level; of similar regions those of each region.
 * @throws PublicationError when the file or a column is absent, no row is left, or a code is not of the level
 */
export async function readPeerGroup(
  group: PeerGroupSettings,
  position: number,
  level: ReadLevel,
  reading: Reading,
): Promise<PreparedPeerGroup> {
  if (group.similar !== undefined) return readSimilarGroup(group, group.similar, level, reading);
  const { settings, files } = reading;
  const { id, title } = group;
  const known = level.regions.map(({ code }) => code);
  const members = new Set<string>();
  if (group.file === undefined) {
    const codes = (group.regions ?? []).map((code) => code.trim());
    const strange = codes.flatMap((code, i) =>
      level.positionOf.has(code)
        ? []
        : [settings.fault(['peerGroups', position, 'regions', i], `"${code}"`, `a code of level ${level.id}: ${oneOf(known)}`)],
    );
    if (strange.length > 0) throw new PublicationError(strange);
    for (const code of codes) members.add(code);
  } else {
    const csv = await files.read(settings.resolve(group.file));
    const column = columnOf(csv, group.region!);
    const all = rowsWhere(csv, group.where).map((row) => csv.rows[row]![column]!.trim());
    const codes = all.filter((code) => !level.excluded.has(code));
    reading.unjoined.note(
      { file: csv.file, column: group.region!, level: level.id, rows: whereInWords(group.where ?? {}), bothWays: false },
      codes,
      known,
    );
    for (const code of codes) if (level.positionOf.has(code)) members.add(code);
  }
  return { id, title, level: level.id, regions: level.regions.flatMap(({ code }) => (members.has(code) ? [code] : [])) };
}
