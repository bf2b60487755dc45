import { TOTAL } from '../../src/contract/format.js';
import type { Progress } from '../prepared.js';
import { Additivity } from './additivity.js';
import { breakdownOf, categoriesOf, cellsOf } from './audited-columns.js';
import { periodsOf, type AuditedIndicator, type AuditedRelease } from './audited-release.js';
import { WITHHELD, type Quantity } from './quantity.js';
import { holdTheSame, merged, sharedQuantities, type Column } from './shared-quantities.js';
import { SumSystem, type Filling, type Margin } from './sum-system.js';

/** Who publishes a number: an indicator, as its count or as its base. */
export type Owner = Pick<Column, 'indicator' | 'quantity'>;

/** What is audited together, period by period. */
export interface Subject {
  readonly periods: readonly string[];
  /** Who publishes the cells of a block; the first of what is audited gives it its name. */
  readonly ownersOf: (quantity: string) => readonly Owner[];
  /** @param additivity absent while it is still to be found out */
  readonly system: (period: string, additivity?: Additivity) => Promise<SumSystem>;
}

/** Everything of a release in which something is withheld. */
export async function subjectsOf(release: AuditedRelease, onProgress: Progress): Promise<Subject[]> {
  const found = new Subjects(release, onProgress);
  return found.all();
}

/** Sums that are seen no oftener than this may hold by chance. */
const LEAST_SEEN = 3;

class Subjects {
  /** Columns without categories; what has categories is too much to keep. */
  readonly #columns: Column[] = [];
  readonly #withheld = new Set<string>();
  /** Indicators whose base is told by category. */
  readonly #basesByCategory = new Set<string>();
  #groups: Column[][] = [];

  constructor(
    readonly release: AuditedRelease,
    readonly onProgress: Progress,
  ) {}

  async all(): Promise<Subject[]> {
    const { indicators } = this.release;
    for (const indicator of indicators) await this.#look(indicator);
    this.#groups = sharedQuantities(this.#columns);
    const isWithheld = ({ indicator, quantity }: Owner): boolean => this.#withheld.has(`${indicator}|${quantity}`);
    const subjects = this.#groups.filter((group) => group.some(isWithheld)).map((group) => this.#ofColumns(group));
    for (const indicator of indicators) {
      const { id: name, breakdown } = indicator;
      const [count, base] = [isWithheld({ indicator: name, quantity: 'count' }), isWithheld({ indicator: name, quantity: 'base' })];
      // What is withheld of a total may follow from its categories.
      if (breakdown !== undefined && (count || base)) subjects.push(await this.#ofCategories(indicator, 'count'));
      if (base && this.#basesByCategory.has(name)) subjects.push(await this.#ofCategories(indicator, 'base'));
    }
    return subjects;
  }

  async #look({ ...indicator }: AuditedIndicator): Promise<void> {
    const { id, minimum, breakdown, tables } = indicator;
    const kept = { count: new Map<string, Quantity>(), base: new Map<string, Quantity>() };
    for (const { level, periods } of tables) {
      this.onProgress(`auditing: ${id} at ${level}`);
      for (const period of periods) {
        const cells = await cellsOf(this.release, indicator, level, period);
        const place = placeOf(level, period);
        for (const quantity of ['count', 'base'] as const) {
          if (cells?.[quantity]?.state.includes(WITHHELD) === true) this.#withheld.add(`${id}|${quantity}`);
        }
        if (cells?.count && breakdown === undefined) kept.count.set(place, cells.count);
        if (cells?.base && cells.isBaseShared) kept.base.set(place, cells.base);
        if (cells?.base && !cells.isBaseShared) this.#basesByCategory.add(id);
      }
    }
    for (const quantity of ['count', 'base'] as const) {
      const cells = kept[quantity];
      const isByCategory = quantity === 'base' && this.#basesByCategory.has(id);
      if (cells.size > 0 && !isByCategory) this.#columns.push({ indicator: id, quantity, minimum, cells });
    }
  }

  #ofColumns(group: readonly Column[]): Subject {
    const minimum = highest(group.map((column) => column.minimum));
    const periods = [...new Set(group.flatMap(({ cells }) => [...cells.keys()].map(periodOfPlace)))];
    const system: Subject['system'] = async (period, additivity) =>
      new SumSystem(this.release.levels, this.#totals(group, period), undefined, { minimum, ...marginsOf(additivity) });
    return { periods, ownersOf: () => group, system };
  }

  async #ofCategories(indicator: AuditedIndicator, quantity: 'count' | 'base'): Promise<Subject> {
    const members = quantity === 'count' ? await this.#withSameCounts(indicator) : [indicator];
    const minimum = highest(members.map((member) => member.minimum));
    const breakdown = quantity === 'count' ? breakdownOf(this.release, indicator) : undefined;
    const withTotal = async (period: string, total: readonly Column[], additivity?: Additivity): Promise<SumSystem> => {
      const fillings = await this.#byCategory(members, quantity, period);
      const levels = new Set(fillings.map(({ level }) => level));
      const totals = this.#totals(total, period).filter(({ level }) => levels.has(level));
      return new SumSystem(this.release.levels, [...fillings, ...totals], breakdown, { minimum, ...marginsOf(additivity) });
    };
    const addsUp = breakdown !== undefined && breakdown.overlapping !== true;
    const total = addsUp ? await this.#totalOf(indicator, withTotal) : [];
    const own = members.map(({ id }): Owner => ({ indicator: id, quantity }));
    return {
      periods: periodsOf(indicator),
      ownersOf: (of) => (of === 'total' ? total : own),
      system: (period, additivity) => withTotal(period, total, additivity),
    };
  }

  /** The columns that are the total over all categories: by definition the base of a concentration, else what is seen to add up. */
  async #totalOf(
    indicator: AuditedIndicator,
    withTotal: (period: string, total: readonly Column[]) => Promise<SumSystem>,
  ): Promise<readonly Column[]> {
    const own = this.#groups.find((group) => group.some(({ indicator: id, quantity }) => id === indicator.id && quantity === 'base'));
    if (own && indicator.kind === 'concentration') return own;
    const period = periodsOf(indicator).at(-1)!;
    for (const group of [...(own ? [own] : []), ...this.#groups.filter((other) => other !== own)]) {
      const trial = new Additivity();
      trial.observe(await withTotal(period, group));
      if (trial.isCertain('categories', LEAST_SEEN)) return group;
    }
    return [];
  }

  async #withSameCounts(indicator: AuditedIndicator): Promise<AuditedIndicator[]> {
    const alike = [indicator];
    for (const other of this.release.indicators) {
      if (other.id === indicator.id || other.breakdown !== indicator.breakdown) continue;
      const place = commonPlace(indicator, other);
      if (place === undefined) continue;
      const [one, two] = await Promise.all([indicator, other].map((each) => cellsOf(this.release, each, place.level, place.period)));
      if (one?.count && two?.count && holdTheSame(new Map([['', one.count]]), new Map([['', two.count]]))) alike.push(other);
    }
    return alike;
  }

  /** What a group of columns says together, at each level where any of them has figures. */
  #totals(group: readonly Column[], period: string): Filling[] {
    return this.release.levels.flatMap(({ id: level }): Filling[] => {
      const place = placeOf(level, period);
      const having = group.filter(({ cells }) => cells.has(place));
      if (having.length === 0) return [];
      const quantities = having.map(({ cells }) => cells.get(place)!);
      return [{ quantity: 'total', level, categories: [TOTAL], cells: merged(quantities, having.map(ownerWords)) }];
    });
  }

  async #byCategory(members: readonly AuditedIndicator[], quantity: 'count' | 'base', period: string): Promise<Filling[]> {
    const categories = categoriesOf(this.release, members[0]!);
    const fillings: Filling[] = [];
    for (const { id: level, codes } of this.release.levels) {
      const found: { readonly cells: Quantity; readonly owner: Owner }[] = [];
      for (const member of members) {
        const cells = (await cellsOf(this.release, member, level, period))?.[quantity];
        if (cells?.state.length === categories.length * codes.length) found.push({ cells, owner: { indicator: member.id, quantity } });
      }
      if (found.length === 0) continue;
      const quantities = found.map(({ cells }) => cells);
      const names = found.map(({ owner }) => ownerWords(owner));
      fillings.push({ quantity, level, categories, cells: merged(quantities, names) });
    }
    return fillings;
  }
}

/** The smallest level and the newest period of it that both have. */
function commonPlace(one: AuditedIndicator, other: AuditedIndicator): { level: string; period: string } | undefined {
  for (const { level, periods } of [...one.tables].reverse()) {
    const table = other.tables.find((each) => each.level === level);
    const period = [...periods].reverse().find((each) => table?.periods.includes(each) === true);
    if (period !== undefined) return { level, period };
  }
  return undefined;
}

function ownerWords({ indicator, quantity }: Owner): string {
  return `the ${quantity} of ${indicator}`;
}

function marginsOf(additivity: Additivity | undefined): { marginOf?: (key: string) => Margin | undefined } {
  return additivity === undefined ? {} : { marginOf: (key) => additivity.marginOf(key) };
}

function placeOf(level: string, period: string): string {
  return `${level}|${period}`;
}

function periodOfPlace(place: string): string {
  return place.slice(place.lastIndexOf('|') + 1);
}

function highest(minima: readonly (number | undefined)[]): number | undefined {
  const known = minima.filter((minimum) => minimum !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
