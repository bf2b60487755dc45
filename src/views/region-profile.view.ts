import { regionProfileWords } from '../language/region-profile-words.js';
import type { Speech } from '../language/speech.js';
import { expectedOutside } from '../statistics/expected-outside.js';
import { CONFIDENCE_WORDED } from '../statistics/interval.js';
import type { Choice } from './comparison-choices.js';
import { frameView, type FrameView } from './frame.view.js';
import type { RegionProfileData } from './region-profile.data.js';
import { lackingRow, PROFILE_FACTS, profileRow, type ProfileFact, type ProfileRow } from './region-profile.row.js';
import { breakdownOf, tableEntryOf } from './release-terms.js';
import type { TableTwin } from './table-twin.js';

export interface RegionProfileOptions {
  readonly speech: Speech;
  readonly heading: string | undefined;
  /** The one theme to show, of several; one that has no figures is the first that has. Default all. */
  readonly theme?: string | undefined;
}

/** A region profile, decided: plain data that survives `structuredClone`. It has no total, no score and no order of regions. */
export interface RegionProfileView {
  readonly frame: FrameView;
  readonly summary: readonly string[];
  /** Name of the picture for who does not see it. */
  readonly label: string;
  readonly region: { readonly code: string; readonly name: string };
  /** Id of the level of the region. */
  readonly level: string;
  /** Undefined where nothing is compared with. */
  readonly reference: { readonly code: string; readonly name: string } | undefined;
  readonly facts: readonly { readonly fact: ProfileFact; readonly label: string }[];
  readonly themes: readonly { readonly title: string; readonly rows: readonly ProfileRow[] }[];
  readonly hasBars: boolean;
  readonly periodsDiffer: boolean;
  /** What can be compared with, other regions of the level, and themes that have figures. */
  readonly choices: { readonly references: readonly Choice[]; readonly regions: readonly Choice[]; readonly themes: readonly Choice[] };
}

const OF_REFERENCE: readonly ProfileFact[] = ['reference', 'difference', 'verdict'];

export function regionProfileView(all: RegionProfileData, { speech, heading, theme }: RegionProfileOptions): RegionProfileView {
  const data = theme === undefined ? all : ofTheme(all, theme);
  const words = regionProfileWords(speech.tag);
  const { open, region, level, figures, choices } = data;
  const { table } = speech.words;
  const found = figures.find((each) => each.reference !== undefined)?.reference;
  const reference = found && { code: found.code, name: found.name };
  const label = reference === undefined ? words.labelAlone(region.name) : words.label(region.name, reference.name);
  const periods = [...new Set(figures.flatMap(({ period }) => period ?? []))];
  const themes = themesOf(data, speech);
  const rows = themes.flatMap((theme) => theme.rows);
  const labels: Record<ProfileFact, string> = {
    value: table.value,
    interval: table.interval,
    reference: reference?.name ?? '',
    difference: words.difference(reference?.name ?? ''),
    verdict: words.verdict,
  };
  const hasBars = rows.some(({ bar }) => bar !== undefined);
  const frame = frameView({
    open,
    indicators: figures.map(({ indicator }) => indicator),
    heading: heading ?? words.heading(region.name),
    drawing: words.picture,
    level: undefined,
    place: label,
    periods: periods.length === 1 ? periods : [],
    unit: '',
    withBoundaries: false,
    speech,
  });
  return {
    frame: { ...frame, notes: [...frame.notes, words.noTotal] },
    summary: summaryOf(rows, reference?.name, speech),
    label,
    region,
    level: level.id,
    reference,
    facts: PROFILE_FACTS.filter((fact) => reference !== undefined || !OF_REFERENCE.includes(fact)).map((fact) => ({
      fact,
      label: labels[fact],
    })),
    themes,
    hasBars,
    periodsDiffer: periods.length > 1,
    choices: {
      references: [...choices.around, ...choices.groups],
      regions: choices.regions,
      themes: withFigures(all).map((id) => ({ id, label: titleOf(all, id, speech) })),
    },
  };
}

/** The indicators of each theme that is shown: those with figures, then those that have none at this level or only for parts. */
function themesOf(data: RegionProfileData, speech: Speech): RegionProfileView['themes'] {
  const { open, level, figures } = data;
  const { release } = open;
  const words = regionProfileWords(speech.tag);
  const { one } = speech.level(level);
  const shown = new Set(figures.map(({ indicator }) => indicator.id));
  const lacking = release.indicators
    .filter(({ id }) => !shown.has(id))
    .map((indicator) => {
      const breakdown = breakdownOf(release, indicator);
      const isDivided = breakdown !== undefined && tableEntryOf(release, indicator.id, level.id) !== undefined;
      const text = isDivided ? words.onlyDivided(speech.text(breakdown.title).toLowerCase()) : words.notAtLevel(one);
      return lackingRow(indicator, text, isDivided, speech);
    });
  const rows = [...figures.map((each) => profileRow(data, each, speech)), ...lacking];
  return data.themes.map((id) => ({
    title: titleOf(data, id, speech),
    rows: rows.filter(({ theme }) => theme === id),
  }));
}

function titleOf({ open }: RegionProfileData, theme: string, speech: Speech): string {
  return speech.text(open.release.themes.find(({ id }) => id === theme)!.title);
}

function withFigures({ themes, figures }: RegionProfileData): string[] {
  return themes.filter((id) => figures.some(({ indicator }) => indicator.theme === id));
}

/** What is said of the figures that are shown is of one theme too. */
function ofTheme(data: RegionProfileData, theme: string): RegionProfileData {
  const themes = withFigures(data);
  const shown = themes.find((id) => id === theme) ?? themes[0]!;
  return { ...data, themes: [shown], figures: data.figures.filter(({ indicator }) => indicator.theme === shown) };
}

function summaryOf(rows: readonly ProfileRow[], reference: string | undefined, speech: Speech): string[] {
  const words = regionProfileWords(speech.tag);
  const judged = rows.filter(({ verdict }) => verdict !== undefined && verdict !== 'too-small').length;
  const clear = rows.filter(({ verdict }) => verdict === 'higher' || verdict === 'lower').length;
  const withFigure = rows.filter(({ facts }) => facts.value.order !== null).length;
  const without = rows.filter(({ facts, isDivided }) => facts.value.order === null && !isDivided).length;
  const expected = 2 * expectedOutside(judged, CONFIDENCE_WORDED);
  return [
    words.subjects(withFigure),
    ...(reference === undefined ? [] : [judged === 0 ? words.noneJudged(reference) : words.clear(clear, judged, reference)]),
    ...(judged > 1 ? [speech.words.byChance(expected < 1 ? undefined : speech.number(expected), judged)] : []),
    ...(without === 0 ? [] : [words.without(without)]),
  ];
}

/** The equal table: one row an indicator, in the order of the picture. */
export function regionProfileTwin({ frame, label, facts, themes }: RegionProfileView, speech: Speech): TableTwin {
  const words = regionProfileWords(speech.tag);
  const { table } = speech.words;
  return {
    caption: [label, frame.period].filter((part) => part !== '').join(' · '),
    columns: [
      { key: 'indicator', label: words.indicator, numeric: false },
      { key: 'theme', label: words.theme, numeric: false },
      { key: 'period', label: table.period, numeric: false },
      ...facts.map(({ fact, label: name }) => ({ key: fact, label: name, numeric: fact !== 'verdict' })),
    ],
    rows: themes.flatMap(({ title: theme, rows }) =>
      rows.map(({ indicator, title, unit, periodText, period, facts: cells }) => ({
        code: indicator,
        header: `${title} (${unit})`,
        cells: [{ text: theme, order: theme }, { text: periodText, order: period }, ...facts.map(({ fact }) => cells[fact])],
      })),
    ),
  };
}
