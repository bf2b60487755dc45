import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../components/define.js';
import { STATES_OF_ONE_ELEMENT } from '../../states/own-states.js';
import { until } from '../page.js';
import { showState } from './show-state.js';

const WITH_TOOLTIP = STATES_OF_ONE_ELEMENT.filter(({ shows }) => shows === '.tooltip');

describe('what is shown of the place under the pointer', () => {
  it('is tried for each element that has it', () => {
    expect(new Set(WITH_TOOLTIP.map(({ tag }) => tag)).size).to.be.at.least(4);
  });

  for (const state of WITH_TOOLTIP)
    it(`goes with Escape, though the focus is elsewhere: ${state.name}`, async () => {
      const element = await showState(state);
      const isShown = (): boolean =>
        [...element.shadowRoot!.querySelectorAll('.tooltip')].some((tooltip) => tooltip.checkVisibility({ visibilityProperty: true }));
      await until(() => element.shadowRoot!.querySelector('.ways') !== null, 'all that goes with the figure');
      expect(document.activeElement).to.equal(document.body);
      expect(isShown()).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await until(() => !isShown(), 'no tooltip');
      expect(element.shadowRoot!.querySelector('.figure')).to.not.equal(null);
    });
});
