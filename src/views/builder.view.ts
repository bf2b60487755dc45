import type { Indicator, Level, Release } from '../contract/types.generated.js';
import { builderWords, type BuilderWords } from '../language/builder-words.js';
import type { Speech } from '../language/speech.js';
import { breakdownOf } from './release-terms.js';

export interface BuilderOption {
  readonly value: string;
  readonly label: string;
}

/** One thing to choose from a list; an empty value leaves the attribute out. */
export interface BuilderSelect {
  readonly name: string;
  readonly label: string;
  readonly options: readonly BuilderOption[];
  readonly value: string;
}

/** A region to look for. */
export interface BuilderFinder {
  readonly name: 'region' | 'within';
  readonly label: string;
  /** Ids of the levels that it may be of. */
  readonly levels: readonly string[];
}

/** What there is to choose for one element, and the attributes that it has with what was chosen. */
export interface BuilderView {
  readonly selects: readonly BuilderSelect[];
  readonly finders: readonly BuilderFinder[];
  /** What was chosen, without what the element does not take or the release does not have. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether there is nothing to show until a region is chosen. */
  readonly lacksRegion: boolean;
}

type ElementName = keyof BuilderWords['elements'];
type Measure = keyof BuilderWords['measures'];

/** What can be chosen of each element. */
interface Kind {
  readonly indicator?: 'any' | 'divided';
  readonly asks: readonly ('level' | 'period' | 'branch' | 'branches' | 'reference' | 'region' | 'within')[];
  readonly measures?: readonly Measure[];
  readonly needsRegion?: boolean;
}

const KINDS: Readonly<Record<ElementName, Kind>> = {
  'zo-region-map': {
    indicator: 'any',
    asks: ['level', 'period', 'branch', 'reference', 'within', 'region'],
    measures: ['value', 'count', 'ratio', 'verdict', 'change'],
  },
  'zo-branch-concentration': { indicator: 'divided', asks: ['period', 'branch', 'reference', 'region'], needsRegion: true },
  'zo-branch-overlay': { indicator: 'divided', asks: ['level', 'period', 'branches', 'reference', 'within', 'region'] },
  'zo-trend-line': { indicator: 'any', asks: ['branch', 'reference', 'region'], measures: ['value', 'count', 'index'] },
  'zo-benchmark-table': { asks: ['reference', 'region'], needsRegion: true },
  'zo-indicator-profile': { indicator: 'divided', asks: ['period', 'reference', 'region'], needsRegion: true },
  'zo-region-profile': { asks: ['reference', 'region'], needsRegion: true },
  'zo-actions': { asks: [] },
};

export const BUILDER_ELEMENTS = Object.keys(KINDS) as readonly ElementName[];

const HEADING_LEVELS = ['1', '2', '3', '4', '5', '6'];
/** Of every element, where nothing else is asked. */
const USUAL_HEADING_LEVEL = '3';

export interface BuilderChoice {
  readonly element: string;
  /** With `theme` an indicator is looked for in that theme. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

export function builderView(release: Release, { element, attributes: given }: BuilderChoice, speech: Speech): BuilderView {
  const words = builderWords(speech.tag);
  const name = BUILDER_ELEMENTS.find((each) => each === element) ?? BUILDER_ELEMENTS[0]!;
  const { indicator: indicators, asks, measures, needsRegion = false } = KINDS[name];
  const selects: BuilderSelect[] = [];
  const attributes: Record<string, string> = {};
  /** Adds a list to choose from; what is not in it is the first. */
  const ask = (attribute: string, label: string, options: readonly BuilderOption[], value = given[attribute]): string => {
    const chosen = options.find((option) => option.value === value)?.value ?? options[0]?.value ?? '';
    selects.push({ name: attribute, label, options, value: chosen });
    if (chosen !== '') attributes[attribute] = chosen;
    return chosen;
  };
  const named = ({ id, title }: Pick<Release['themes'][number], 'id' | 'title'>): BuilderOption => ({
    value: id,
    label: speech.text(title),
  });

  ask(
    'element',
    words.element,
    BUILDER_ELEMENTS.map((value) => ({ value, label: words.elements[value] })),
    name,
  );
  const indicator = indicators === undefined ? undefined : askIndicator();
  if (indicators === undefined) ask('theme', words.theme, [{ value: '', label: words.allThemes }, ...release.themes.map(named)]);
  const levels = levelsOf(release, indicator, name);
  const askedLevel = asks.includes('level')
    ? ask(
        'level',
        words.level,
        levels.map((each) => levelOption(each, speech)),
        given['level'] ?? usualLevel(levels)?.id,
      )
    : undefined;
  const level = levels.find(({ id }) => id === askedLevel);
  if (measures !== undefined) askMeasure();
  if (asks.includes('period') && indicator !== undefined) {
    const periods = periodsOf(release, indicator, level);
    ask('period', words.period, [{ value: '', label: words.newest }, ...periods.map((value) => ({ value, label: speech.period(value) }))]);
  }
  if (indicator !== undefined) askBranches(indicator);
  if (asks.includes('reference')) {
    const groups = release.peerGroups.filter((group) => level === undefined || group.level === level.id);
    const usual = [
      { value: '', label: words.usualReference },
      { value: 'parent', label: words.parentReference },
    ];
    ask('reference', words.reference, [...usual, ...groups.map(named)]);
  }
  const headings = HEADING_LEVELS.map((value) => ({ value, label: value }));
  if (ask('heading-level', words.headingLevel, headings, given['heading-level'] ?? USUAL_HEADING_LEVEL) === USUAL_HEADING_LEVEL)
    delete attributes['heading-level'];

  delete attributes['element'];
  const finders = (['within', 'region'] as const).flatMap((finder): BuilderFinder[] => {
    if (!asks.includes(finder)) return [];
    const among =
      finder === 'within'
        ? release.levels.slice(
            0,
            release.levels.findIndex(({ id }) => id === level?.id),
          )
        : level === undefined
          ? levels
          : [level];
    const code = given[finder];
    if (code !== undefined && code !== '') attributes[finder] = code;
    return among.length === 0 ? [] : [{ name: finder, label: words[finder], levels: among.map(({ id }) => id) }];
  });
  // The regions of one branch need no region.
  const lacksRegion = needsRegion && attributes['region'] === undefined && attributes['branch'] === undefined;
  return { selects, finders, attributes, lacksRegion };

  function askIndicator(): Indicator | undefined {
    const eligible = release.indicators.filter((each) => isEligible(release, each, name));
    const themes = release.themes.filter(({ id }) => eligible.some(({ theme }) => theme === id));
    const asked = eligible.find(({ id }) => id === given['indicator']);
    const theme = ask('theme', words.theme, themes.map(named), given['theme'] ?? asked?.theme);
    delete attributes['theme'];
    const inTheme = eligible.filter((each) => each.theme === theme);
    const chosen = ask('indicator', words.indicator, inTheme.map(named));
    return inTheme.find(({ id }) => id === chosen);
  }

  function askMeasure(): void {
    const counted =
      indicator !== undefined && release.tables.some((table) => table.indicator === indicator.id && table.metrics.includes('count'));
    const possible = measures!.filter((measure) => counted || !['count', 'verdict'].includes(measure));
    if (
      ask(
        'measure',
        words.measure,
        possible.map((value) => ({ value, label: words.measures[value] })),
      ) === 'value'
    )
      delete attributes['measure'];
  }

  function askBranches(of: Indicator): void {
    const categories = breakdownOf(release, of)?.categories ?? [];
    const options = categories.map(({ code, title }) => ({ value: code, label: speech.text(title) }));
    if (options.length === 0) return;
    if (asks.includes('branch')) {
      const all = name === 'zo-branch-concentration' ? [{ value: '', label: words.noBranch }] : [];
      ask('branch', words.branch, [...all, ...options]);
    }
    if (!asks.includes('branches') || options.length < 2) return;
    const [first, second] = (given['branches'] ?? '').split(' ');
    const one = ask('branch-1', words.branch, options, given['branch-1'] ?? first);
    const others = options.filter(({ value }) => value !== one);
    const two = ask('branch-2', words.secondBranch, others, given['branch-2'] ?? second);
    delete attributes['branch-1'];
    delete attributes['branch-2'];
    attributes['branches'] = `${one} ${two}`;
  }
}

function levelOption(level: Level, speech: Speech): BuilderOption {
  const { many } = speech.level(level);
  return { value: level.id, label: many.charAt(0).toUpperCase() + many.slice(1) };
}

/** What most pages show. */
function usualLevel(levels: readonly Level[]): Level | undefined {
  return levels.find(({ id }) => id === 'gemeente');
}

function isDrawn(name: ElementName): boolean {
  return KINDS[name].asks.includes('level');
}

function isEligible(release: Release, indicator: Indicator, name: ElementName): boolean {
  if (KINDS[name].indicator === 'divided' && indicator.breakdown === undefined) return false;
  return levelsOf(release, indicator, name).length > 0;
}

/** Levels that an indicator has figures at; of a map those with boundaries. */
function levelsOf({ levels, tables }: Release, indicator: Indicator | undefined, name: ElementName): Level[] {
  return levels.filter(
    ({ id, geometry, partsOf, count }) =>
      (!isDrawn(name) || ((geometry !== undefined || partsOf !== undefined) && count > 1)) &&
      (indicator === undefined || tables.some((table) => table.indicator === indicator.id && table.level === id)),
  );
}

/** New to old. */
function periodsOf({ tables }: Release, indicator: Indicator, level: Level | undefined): string[] {
  const own = tables.filter((table) => table.indicator === indicator.id && (level === undefined || table.level === level.id));
  return [...new Set(own.flatMap(({ periods }) => periods))].sort().reverse();
}
