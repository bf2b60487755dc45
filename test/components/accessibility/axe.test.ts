import { expect } from 'chai';
import '../../../components/define.js';
import { STATES_OF_EVERY_ELEMENT } from '../../states/every-element.js';
import { STATES_OF_ONE_ELEMENT } from '../../states/own-states.js';
import { expectAccessible } from '../element-contract.js';
import { showState } from './show-state.js';

const STATES = [...STATES_OF_EVERY_ELEMENT, ...STATES_OF_ONE_ELEMENT];

describe('axe finds nothing', () => {
  it('in states that all have a name of their own, at least eighty', () => {
    expect(new Set(STATES.map(({ name }) => name)).size)
      .to.equal(STATES.length)
      .and.to.be.at.least(80);
  });

  it('and would find what a careless house style does', async () => {
    const element = await showState(STATES[0]!);
    element.style.setProperty('--zo-color-text-subtle', '#bbb');
    const { violations } = await window.axe.run(element, { resultTypes: ['violations'] });
    expect(violations.map(({ id }) => id)).to.include('color-contrast');
  });

  for (const state of STATES)
    it(state.name, async () => {
      document.documentElement.style.background = 'Canvas';
      const element = await showState(state);
      for (const scheme of ['light', 'dark']) {
        document.documentElement.style.colorScheme = scheme;
        await expectAccessible(element);
      }
    });
});
