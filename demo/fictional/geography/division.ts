import type { Random } from '../random.js';
import type { Network, Seed } from './growth.js';
import { growRegions } from './growth.js';
import type { Mosaic } from './mosaic.js';
import type { Point } from './plane.js';
import { distance } from './plane.js';
import type { Town } from './towns.js';

/** To which wijk each buurt belongs, to which gemeente each wijk, and so on upwards. */
export interface Division {
  readonly wijkOfBuurt: Int32Array;
  readonly gemeenteOfWijk: Int32Array;
  readonly provincieOfGemeente: Int32Array;
  /** Cells of the mosaic per gemeente. */
  readonly buurtenOfGemeente: readonly (readonly number[])[];
}

const BUURTEN_PER_WIJK = 4.25;
/** A wijk number has two digits. */
const MOST_WIJKEN = 99;

/** Divides the buurten among gemeenten around the towns, those among provincies, and each gemeente into wijken. */
export function divide(mosaic: Mosaic, towns: readonly Town[], provincies: number, random: Random): Division {
  const network: Network = { places: mosaic.sites.slice(0, mosaic.land), neighbours: mosaic.neighbours };
  const gemeenteOfBuurt = growRegions(
    network,
    towns.map(({ radius }, place) => ({ place, lead: 0.8 * radius })),
  );
  const buurtenOfGemeente: number[][] = towns.map(() => []);
  gemeenteOfBuurt.forEach((gemeente, buurt) => buurtenOfGemeente[gemeente]!.push(buurt));

  const wijkOfBuurt = new Int32Array(mosaic.land);
  const gemeenteOfWijk: number[] = [];
  buurtenOfGemeente.forEach((buurten, gemeente) => {
    const count = Math.max(1, Math.min(MOST_WIJKEN, Math.round(buurten.length / BUURTEN_PER_WIJK)));
    const first = gemeenteOfWijk.length;
    const wijken = evenRegions(network, buurten, farApart(network.places, buurten, count), 3);
    buurten.forEach((buurt) => (wijkOfBuurt[buurt] = first + wijken[buurt]!));
    for (let i = 0; i < count; i++) gemeenteOfWijk.push(gemeente);
  });
  const provincieOfGemeente = divideGemeenten(network, gemeenteOfBuurt, towns, provincies, random);
  return { wijkOfBuurt, gemeenteOfWijk: Int32Array.from(gemeenteOfWijk), provincieOfGemeente, buurtenOfGemeente };
}

function divideGemeenten(
  buurten: Network,
  gemeenteOfBuurt: Int32Array,
  towns: readonly Town[],
  provincies: number,
  random: Random,
): Int32Array {
  const touching = towns.map(() => new Set<number>());
  buurten.neighbours.forEach((others, buurt) => {
    for (const other of others)
      if (gemeenteOfBuurt[other] !== gemeenteOfBuurt[buurt]) touching[gemeenteOfBuurt[buurt]!]!.add(gemeenteOfBuurt[other]!);
  });
  const places = towns.map(({ at }) => at);
  const network: Network = { places, neighbours: withFerries(places, touching).map((others) => [...others].sort((a, b) => a - b)) };
  const all = towns.map((_, gemeente) => gemeente);
  // An island alone would make a small provincie.
  const ashore = all.filter((gemeente) => network.neighbours[gemeente]!.length > 2);
  // Some provincies get a lead, so that they are not all of one size.
  return evenRegions(network, all, farApart(places, ashore, provincies), 10, () => random.between(0, 18_000));
}

/** Links the islands: what cannot be reached from the first place gets a neighbour in the nearest place that can. */
function withFerries(places: readonly Point[], neighbours: readonly Set<number>[]): readonly Set<number>[] {
  const reached = new Set<number>();
  const reach = (place: number): void => {
    const front = [place];
    for (let next = front.pop(); next !== undefined; next = front.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      front.push(...neighbours[next]!);
    }
  };
  reach(0);
  for (let crossing = shortestCrossing(places, reached); crossing; crossing = shortestCrossing(places, reached)) {
    const [here, there] = crossing;
    neighbours[here]!.add(there);
    neighbours[there]!.add(here);
    reach(there);
  }
  return neighbours;
}

function shortestCrossing(places: readonly Point[], reached: ReadonlySet<number>): [number, number] | undefined {
  let shortest: [number, number] | undefined;
  let length = Infinity;
  places.forEach((there, i) => {
    if (reached.has(i)) return;
    for (const here of reached) {
      if (distance(places[here]!, there) >= length) continue;
      length = distance(places[here]!, there);
      shortest = [here, i];
    }
  });
  return shortest;
}

/** Divides some places of a network into compact regions, none empty: one from each start, which then moves to the middle of its region some times. */
function evenRegions(
  network: Network,
  members: readonly number[],
  starts: readonly number[],
  rounds: number,
  lead: () => number = () => 0,
): Int32Array {
  const member = new Set(members);
  const takesPart = (place: number): boolean => member.has(place);
  let seeds: Seed[] = starts.map((place) => ({ place, lead: lead() }));
  for (let round = 0; round < rounds; round++) {
    const regions = growRegions(network, seeds, takesPart);
    seeds = seeds.map(({ lead }, region) => ({
      place: middle(
        network.places,
        members.filter((place) => regions[place] === region),
      ),
      lead,
    }));
  }
  return growRegions(network, seeds, takesPart);
}

/** The first member, then time and again the one that is farthest from all chosen. */
function farApart(places: readonly Point[], members: readonly number[], count: number): number[] {
  const chosen = [members[0]!];
  const nearest = members.map((place) => distance(places[place]!, places[chosen[0]!]!));
  while (chosen.length < count) {
    const next = members[nearest.indexOf(Math.max(...nearest))]!;
    chosen.push(next);
    members.forEach((place, i) => (nearest[i] = Math.min(nearest[i]!, distance(places[place]!, places[next]!))));
  }
  return chosen;
}

/** The member nearest to the mean place of all. */
function middle(places: readonly Point[], members: readonly number[]): number {
  const x = members.reduce((sum, place) => sum + places[place]![0], 0) / members.length;
  const y = members.reduce((sum, place) => sum + places[place]![1], 0) / members.length;
  return members.reduce((best, place) => (distance(places[place]!, [x, y]) < distance(places[best]!, [x, y]) ? place : best));
}
