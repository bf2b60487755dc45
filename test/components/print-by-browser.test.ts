import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../components/define.js';
import { itWith } from './engine.js';
import { frames, until } from './page.js';
import { all, press, shownAs } from './taking-page.js';

/** On a page of its own, which nothing was printed from before; the browser goes on thinking that it is being printed. */
describe('printing one figure by the browser itself', () => {
  itWith(
    'printing that ends by itself',
    'has its table at once, and ends when a person goes on, though the browser said nothing',
    async () => {
      const errors: unknown[] = [];
      const note = (event: ErrorEvent): void => {
        errors.push(event.message);
        event.preventDefault();
      };
      addEventListener('error', note);
      const element = await shownAs('zo-region-map', { indicator: 'woningen-meer-bezit', level: 'gemeente', region: 'GM9001' });
      await frames(6);
      press(element, 'print');
      expect(errors).to.deep.equal([]);
      expect(all(element, '.table-scroll tbody tr')).to.have.length(24);
      expect(element.hasAttribute('data-zo-alone')).to.equal(true);
      await sendKeys({ press: 'Shift' });
      await until(() => !element.hasAttribute('data-zo-alone'), 'the page as it was');
      removeEventListener('error', note);
      expect(document.querySelectorAll('[data-zo-around]')).to.have.length(0);
      expect(document.adoptedStyleSheets).to.have.length(0);
    },
  );
});
