import { ELEMENTS } from './elements.js';
import { NARROW, RELEASE, type ElementState, type ShownElement } from './state.js';

const LONG = 'Woningen van eigenaren die in dezelfde gemeente meer dan één woning bezitten, en meerpersoonshuishoudensverzekeringen';

/** What every element can be in. */
export const STATES_OF_EVERY_ELEMENT: readonly ElementState[] = ELEMENTS.flatMap(statesOf);

function statesOf({
  stem,
  tag,
  attributes,
  empty,
  walked,
  complete = '.state-ready .ways',
  showsActions = false,
}: ShownElement): ElementState[] {
  const state = (
    name: string,
    shows: string,
    more: Readonly<Record<string, string>> = {},
    rest: Partial<ElementState> = {},
  ): ElementState => ({
    name: `${stem}: ${name}`,
    tag,
    attributes: { release: RELEASE, ...attributes, ...more },
    shows,
    ...rest,
  });
  const click = (at: string, then: string): ElementState['acts'] => [{ do: 'click', at, then }];
  return [
    state('ready', complete),
    state('as a table', '.state-ready table', { view: 'table' }),
    state('in English', complete, { lang: 'en' }),
    state('on a narrow screen', complete, {}, { width: NARROW }),
    state('as a table on a narrow screen', '.state-ready table', { view: 'table' }, { width: NARROW }),
    state('with long texts on a narrow screen', complete, { heading: LONG }, { width: NARROW }),
    state('not found', '.state-failed', { release: '/faults/gone/releases.json' }),
    state('withdrawn', '.state-failed', { release: '/faults/withdrawn/2025-4/release.json' }),
    state('of a release that was superseded', '.state-ready .ways', { release: '/releases/2025-4/release.json' }),
    state(
      'with its explanation open',
      '.explained:not(:has([role="status"]))',
      {},
      { acts: click('.explanation > summary', '.explained-section') },
    ),
    state(
      'with the ways to take it along open',
      '.ways[open]',
      {},
      {
        acts: [...click('.ways > summary', '.ways[open]')!, ...click('.ways button:nth-of-type(5)', '.citation')!],
      },
    ),
    ...(showsActions
      ? []
      : [
          {
            name: `${stem}: idle`,
            tag,
            attributes: { release: RELEASE },
            shows: '.state-idle, .state-ready',
          },
          state('loading', '.state-loading', { release: '/faults/stalled/releases.json' }),
          state('with next steps open', '.what-to-do .cards', {}, { acts: click('.what-to-do > summary', '.what-to-do .cards') }),
        ]),
    ...(empty === undefined ? [] : [state('without figures', '.state-empty', empty)]),
    ...(walked === undefined
      ? []
      : [
          state(
            'walked through by keyboard',
            '[role="option"]',
            {},
            { acts: [{ do: 'press', key: 'ArrowDown', at: walked, then: '[role="option"]' }] },
          ),
        ]),
  ];
}
