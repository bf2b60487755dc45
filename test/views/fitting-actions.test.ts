import { describe, expect, it } from 'vitest';
import { fittingActions, type LookedAt } from '../../src/views/fitting-actions.js';
import { analysesOf } from '../../src/views/model-analyses.js';
import { ACTIONS, action, RELEASE_WITH_ACTIONS as RELEASE } from './actions.builder.js';

const fitting = (at: Partial<LookedAt>): string[] =>
  fittingActions(RELEASE, ACTIONS, { indicators: [], branches: [], regions: [], ...at }).map(
    ({ action: { id }, nearness }) => `${id}: ${nearness}`,
  );

describe('the actions that fit', () => {
  it('are sorted by how near they are: branch and what it is part of, indicator, theme, general', () => {
    expect(fitting({ indicators: ['branches'], branches: ['01'] })).toEqual([
      'section: branch',
      'branch: branch',
      'indicator: indicator',
      'theme: theme',
      'case: theme',
      'general: general',
    ]);
  });

  it('of an indicator without a branch in sight are those of all its branches too', () => {
    expect(fitting({ indicators: ['branches'] })).toEqual([
      'indicator: indicator',
      'other-branch: indicator',
      'theme: theme',
      'case: theme',
      'general: general',
    ]);
  });

  it('of a theme alone are its own and the general ones', () => {
    expect(fitting({ themes: ['other'] })).toEqual(['other-theme: theme', 'branch: theme', 'general: general']);
  });

  it('of a region are there in that region and its parts; an example is there for all', () => {
    const at = (...regions: string[]): string[] => fitting({ indicators: ['branches'], regions });
    expect(at('GM01', 'PV1', 'NL')).toContain('here: theme');
    expect(at('GM08', 'PV2', 'NL')).not.toContain('here: theme');
    expect(at()).not.toContain('here: theme');
    expect(at()).toContain('case: theme');
  });

  it('of what the release does not have are the general ones', () => {
    expect(fitting({ indicators: ['unknown'], branches: ['unknown'] })).toEqual(['general: general']);
  });
});

describe('the analyses of a model', () => {
  const analyses = (more: Parameters<typeof action>[1]): string[] =>
    analysesOf(RELEASE, action('model', more)).map(({ indicator, branches }) => [indicator.id, ...branches].join(' '));

  it('are those that it names, in its order, then those of its branches, then those of its themes, each once', () => {
    expect(analyses({ indicators: ['rate', 'branches'] })).toEqual(['rate', 'branches']);
    expect(analyses({ branches: ['G', '01', 'unknown'], themes: ['other'] })).toEqual(['branches G 01', 'rate']);
    expect(analyses({ indicators: ['branches'], themes: ['theme'] })).toEqual(['branches']);
  });

  it('are none where the release has none of them', () => {
    expect(analyses({})).toEqual([]);
    expect(analyses({ indicators: ['unknown'], branches: ['unknown'], themes: ['unknown'] })).toEqual([]);
  });
});
