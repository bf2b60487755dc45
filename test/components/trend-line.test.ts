import { expect } from 'chai';
import '../../components/group/define.js';
import '../../components/trend-line/define.js';
import type { SelectDetail } from '../../components/shared/events.js';
import type { ZoTrendLine } from '../../components/trend-line/trend-line.js';
import { elementContract, textOf } from './element-contract.js';
import { frames, place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';
/** A count by quarter: 40 periods, two breaks, the newest provisional. */
const QUARTERS = { indicator: 'drugsmeldingen', regions: 'GM9001 GM9002' };

/** The chart, and a link for each of two measures. */
elementContract({ tag: 'zo-trend-line', attributes: { indicator: 'drugsmisdrijven', region: 'GM9001' }, tabStops: 3 });

describe('zo-trend-line', () => {
  const trend = async (attributes: Record<string, string> = {}, parent?: Element): Promise<ZoTrendLine> => {
    const element = place('zo-trend-line', { release: RELEASE, indicator: 'drugsmisdrijven', region: 'GM9001', ...attributes }, parent);
    await drawn(element);
    return element;
  };

  it('draws the region and the country, cut at a break', async () => {
    const element = await trend({ indicator: 'drugsmeldingen' });
    expect(all(element, '.trend g.series-1 .line').length).to.be.at.least(2);
    expect(one(element, '.break-label').textContent).to.equal('Trendbreuk 1e kwartaal 2024');
  });

  it('draws the interval of a region, and no break that is about another', async () => {
    const element = await trend();
    expect(all(element, '.trend g.series-1 .line').length).to.equal(1);
    expect(all(element, '.trend g.series-reference .line').length).to.equal(1);
    expect(all(element, '.trend .band').length).to.be.greaterThan(0);
    expect(element.shadowRoot!.querySelector('.break-label')).to.equal(null);
    expect(one(element, '.legend').textContent).to.include('95%-marge');
  });

  it('names lines at their ends where there is room, and in the legend where there is none', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.style.width = '900px';
    const element = await trend({ regions: 'GM9001 GM9002 GM9003' }, box);
    const names = () => all(element, '.trend .name').map((name) => name.textContent);
    expect(names()).to.have.members(['Bolkerhorst', 'Bolkersluis', 'Dorledonk', 'Laagland']);
    for (const name of all(element, '.trend .name'))
      expect(name.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right);
    box.style.width = '320px';
    await until(() => names().length === 0, 'no names at the ends');
    expect(one(element, '.legend').textContent).to.include('Dorledonk').and.to.include('Laagland');
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('writes no text under 12 pixels and lets no texts of an axis overlap, at any width', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    const element = await trend(QUARTERS, box);
    for (const width of [320, 500, 900]) {
      box.style.width = `${width}px`;
      await until(
        () => Math.abs(one(element, '.trend-box').clientWidth - Number(one(element, '.trend').getAttribute('width'))) < 1,
        `laid out at ${width}`,
      );
      const texts = all(element, '.trend text');
      for (const text of texts) expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
      const boxes = texts.map((text) => text.getBoundingClientRect());
      boxes.forEach((a, i) =>
        boxes.slice(i + 1).forEach((b, j) => {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 4 || b.bottom <= a.top + 4;
          expect(apart, `${texts[i]!.textContent} and ${texts[i + 1 + j]!.textContent} at ${width}`).to.equal(true);
        }),
      );
    }
  });

  it('walks with the arrow keys through periods and lines and says where it is', async () => {
    const element = await trend(QUARTERS);
    const box = one(element, '.trend-box');
    const said = () => one(element, '[role="option"]').textContent!.trim();
    const press = async (key: string) => {
      box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
      await element.updateComplete;
    };
    box.focus();
    await element.updateComplete;
    expect(said()).to.match(/^Bolkerhorst, 4e kwartaal 2025: \d+ \(voorlopig\)$/);
    expect(box.getAttribute('aria-activedescendant')).to.equal(one(element, '[role="option"]').id);
    await press('ArrowLeft');
    expect(said()).to.match(/^Bolkerhorst, 3e kwartaal 2025: \d+$/);
    expect(one(element, '.tooltip').textContent).to.include('3e kwartaal 2025').and.to.include('Bolkersluis: ');
    await press('Home');
    expect(said()).to.match(/^Bolkerhorst, 1e kwartaal 2016/);
    await press('ArrowLeft');
    expect(said()).to.match(/^Bolkerhorst, 1e kwartaal 2016/);
    const seen = new Set([said()]);
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown']) {
      await press(key);
      seen.add(said());
    }
    expect([...seen].map((text) => text.split(',')[0])).to.have.members(['Bolkerhorst', 'Bolkersluis']);
    await press('Escape');
    expect(element.shadowRoot!.querySelector('.tooltip')).to.equal(null);
    expect(element.shadowRoot!.querySelector('.ring')).to.equal(null);
  });

  it('says the note of a break at its period', async () => {
    const element = await trend({ region: 'GM9401' });
    const box = one(element, '.trend-box');
    box.focus();
    for (let i = 0; i < 2; i++) box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }));
    await element.updateComplete;
    expect(one(element, '[role="option"]').textContent).to.match(/2023: .*Wolverzijl/);
    expect(one(element, '.tooltip').textContent).to.include('Trendbreuk 2023');
  });

  it('shows all lines of the period under the pointer, inside its box', async () => {
    const element = await trend(QUARTERS);
    const box = one(element, '.trend-box').getBoundingClientRect();
    for (const part of [0.2, 0.5, 0.95]) {
      one(element, '.trend-box').dispatchEvent(
        new PointerEvent('pointermove', { clientX: box.x + part * box.width, clientY: box.y + 100, bubbles: true, composed: true }),
      );
      await element.updateComplete;
      const tooltip = one(element, '.tooltip');
      expect(tooltip.textContent)
        .to.match(/kwartaal 20\d\d/)
        .and.to.match(/Bolkerhorst: /)
        .and.to.match(/Bolkersluis: /);
      const { left, right } = tooltip.getBoundingClientRect();
      expect([left >= box.left - 1, right <= box.right + 1]).to.deep.equal([true, true]);
    }
    one(element, '.trend-box').dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.tooltip')).to.equal(null);
  });

  it('marks where a figure is lacking, with the hatch of its kind, and gives it no number', async () => {
    const element = await trend({ indicator: 'gemelde-transacties', regions: 'GM9011', region: '' });
    const marks = all(element, '.absence');
    expect(marks.length).to.be.greaterThan(0);
    const fills = new Set(marks.map((mark) => mark.getAttribute('fill')));
    expect([...fills]).to.include.members(['url(#hatch-suppressed)', 'url(#hatch-withdrawn)']);
    for (const fill of fills) expect(element.shadowRoot!.querySelector(fill!.slice(4, -1)), fill!).to.not.equal(null);
    expect(one(element, '.legend').textContent).to.include('onderdrukt').and.to.include('ingetrokken');
  });

  it('draws provisional figures open', async () => {
    const element = await trend(QUARTERS);
    expect(all(element, '.trend g.series-1 .marker.open').length).to.equal(1);
    expect(all(element, '.trend g.series-1 .line.open').length).to.equal(1);
    expect(one(element, '.legend').textContent).to.include('voorlopig');
  });

  it('tells the page which region is chosen with Enter, and not for a reference', async () => {
    const element = await trend({ regions: 'GM9002' });
    const chosen: SelectDetail[] = [];
    element.addEventListener('zo-select', ({ detail }) => chosen.push(detail));
    const box = one(element, '.trend-box');
    const press = async (key: string) => {
      box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
      await element.updateComplete;
    };
    await press('Enter');
    expect(chosen[0]).to.deep.include({ code: 'GM9002', name: 'Bolkersluis', level: 'gemeente', period: '2025', status: 'observed' });
    expect(chosen[0]!.value).to.be.a('number');
    await press('ArrowUp');
    expect(one(element, '[role="option"]').textContent!.trim()).to.match(/^Laagland/);
    await press('Enter');
    expect(chosen).to.have.length(1);
  });

  it('follows the region of its group, and stands without one', async () => {
    const group = place('zo-group', { release: RELEASE });
    const element = place('zo-trend-line', { indicator: 'drugsmisdrijven' }, group);
    await drawn(element);
    expect(textOf(element)).to.include('Laagland: ');
    group.region = 'GM9003';
    await until(() => stateOf(element) === 'ready' && textOf(element).includes('Dorledonk: '), 'the region of the group');
  });

  it('says that it needs a region to compare with its parent', async () => {
    const element = place('zo-trend-line', { release: RELEASE, indicator: 'drugsmisdrijven', reference: 'parent' });
    await until(() => stateOf(element) === 'idle', 'idle');
    expect(textOf(element)).to.include('Kies een gebied.');
  });

  it('says that a wijk has no figures where they end at the gemeente', async () => {
    const element = await trend({ indicator: 'gemelde-transacties', region: 'WK900100' });
    expect(textOf(element)).to.include('Van Bolkerhorst-Centrum zijn er geen cijfers.');
    expect(one(element, '.legend').textContent).to.include('Bolkerhorst-Centrum (geen cijfers)');
  });

  it('draws again after its table was shown', async () => {
    const element = await trend();
    element.view = 'table';
    await until(() => element.shadowRoot!.querySelector('table') !== null, 'table');
    element.view = 'chart';
    await until(() => element.shadowRoot!.querySelector('.trend') !== null, 'chart');
  });

  it('has the newest period first in its table', async () => {
    const element = place('zo-trend-line', { release: RELEASE, view: 'table', ...QUARTERS });
    await until(() => stateOf(element) === 'ready', 'ready');
    const headers = all(element, 'tbody th').map((header) => header.textContent);
    expect(headers.slice(0, 3)).to.deep.equal(['Trend', '4e kwartaal 2025', '3e kwartaal 2025']);
    one(element, 'thead button').click();
    await element.updateComplete;
    expect(all(element, 'tbody th')[1]!.textContent).to.equal('1e kwartaal 2016');
  });

  it('becomes an index to the year that a person chooses, and the figures again', async () => {
    const element = await trend();
    const choose = async (value: string) => {
      const list = one(element, '.choice select') as HTMLSelectElement;
      list.value = value;
      list.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await choose('2018');
    await until(() => textOf(element).includes('index, 2018 = 100'), 'an index');
    expect(element.getAttribute('index-to')).to.equal('2018');
    expect(all(element, '.trend .base').length).to.equal(1);
    expect(all(element, '.trend .band').length).to.equal(0);
    expect(one(element, '.legend').textContent).to.include('Bij een index staat geen marge');
    element.view = 'table';
    await until(() => element.shadowRoot!.querySelector('table') !== null, 'table');
    expect(one(element, '[data-code="2018"] td').textContent).to.equal('100');
    await choose('');
    await until(() => !textOf(element).includes('= 100 ('), 'figures as published');
    expect(element.hasAttribute('index-to')).to.equal(false);
  });

  it('has no index of a region whose base year has no figure, and says so', async () => {
    const element = await trend({ region: 'GM9401', 'index-to': '2018' });
    expect(textOf(element)).to.include('Wolverzijl: geen index. Het cijfer van 2018: kan niet voorkomen.');
    expect(all(element, '.trend g.series-1 .line').length).to.equal(0);
  });

  it('offers several regions a chart each, all at one tab stop, and walks from one to the next', async () => {
    const element = await trend({ regions: 'GM9001 GM9002 GM9003 GM9004 GM9005 GM9006 GM9401' });
    expect(textOf(element)).to.include('Nog 2 gebieden staan alleen in de tabel.');
    const list = all(element, '.choice select')[1] as HTMLSelectElement;
    list.value = 'multiples';
    list.dispatchEvent(new Event('change'));
    await until(() => all(element, '.panel').length === 7, 'a chart each');
    expect(element.getAttribute('layout')).to.equal('multiples');
    expect(textOf(element)).to.not.include('alleen in de tabel');
    expect(all(element, '.panel-name').map((name) => name.textContent))
      .to.include('Bolkersluis')
      .and.to.include('Wolverzijl');
    expect(one(element, '.panel-trend').textContent).to.match(/\(10 perioden\)$/);
    const heights = new Set(all(element, '.panel .trend').map((drawing) => drawing.getAttribute('height')));
    expect(heights.size).to.equal(1);

    const box = one(element, '.trend-box');
    box.focus();
    const press = async (key: string) => {
      box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
      await element.updateComplete;
      return one(element, '[role="option"]').textContent!.trim();
    };
    expect(await press('ArrowDown')).to.match(/^Bolkersluis, 2025: [\d,]+\. Laagland, 2025: [\d,]+$/);
    expect(all(element, '.ring').length).to.equal(1);
    expect(one(element, '.ring').closest<HTMLElement>('.panel')!.dataset['series']).to.equal('1');
    expect(await press('ArrowLeft')).to.match(/^Bolkersluis, 2024/);
    for (let i = 0; i < 9; i++) await press('ArrowDown');
    expect(await press('ArrowDown')).to.match(/^Wolverzijl, 2024/);
    expect(await press('ArrowUp')).to.match(/^Esdoornhorst, 2024/);
  });

  it('shows in the chart under the pointer that region and the reference, and chooses it', async () => {
    const element = await trend({ regions: 'GM9001 GM9002 GM9003', layout: 'multiples' });
    const chosen: SelectDetail[] = [];
    element.addEventListener('zo-select', ({ detail }) => chosen.push(detail));
    const drawing = all(element, '.panel .trend')[2]!;
    const { x, y, width } = drawing.getBoundingClientRect();
    const at = { clientX: x + width - 10, clientY: y + 60, bubbles: true, composed: true };
    drawing.dispatchEvent(new PointerEvent('pointermove', at));
    await element.updateComplete;
    expect(one(element, '.tooltip').textContent)
      .to.match(/2025\s+Dorledonk: [\d,]+\s+Laagland: /)
      .and.to.not.include('Bolkerhorst');
    const box = one(element, '.trend-box').getBoundingClientRect();
    const tooltip = one(element, '.tooltip').getBoundingClientRect();
    expect([tooltip.left >= box.left - 1, tooltip.right <= box.right + 1]).to.deep.equal([true, true]);
    drawing.dispatchEvent(new MouseEvent('click', at));
    expect(chosen[0]).to.deep.include({ code: 'GM9003', name: 'Dorledonk', period: '2025' });
  });

  it('has charts beside each other that fit in a narrow page', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.style.width = '320px';
    const element = await trend({ regions: 'GM9001 GM9002 GM9003 GM9401', layout: 'multiples' }, box);
    expect(element.scrollWidth).to.be.at.most(320);
    const tops = new Set(all(element, '.panel').map((panel) => Math.round(panel.getBoundingClientRect().bottom)));
    expect(tops.size).to.equal(2);
    expect(one(element, '.legend').textContent).to.include('verticale stippellijn: trendbreuk');
  });

  it('shows in place of a region that ended the one that it went into, and says so', async () => {
    const element = await trend({ region: 'GM9381' });
    expect(textOf(element)).to.include('Bremstede is in 2023 opgegaan in Wolverzijl.');
    expect(textOf(element)).to.include('Van Wolverzijl vóór 2023 staan hier alleen gepubliceerde cijfers.');
    expect(all(element, '.trend g.series-1 .line').length).to.be.greaterThan(0);
  });

  it('shows in place of a region that was divided all parts of it', async () => {
    const element = await trend({ region: 'GM9361' });
    expect(textOf(element)).to.include('Oud-Bolkerduin is in 2017 opgegaan in Bolkerduin.');
    expect(textOf(element)).to.include('Bolkerduin is in 2019 verdeeld over Esdoornbroek en Esdoornhorst.');
    expect(all(element, '.trend g.series-2 .line').length).to.be.greaterThan(0);
  });

  it('marks measures on the time axis, lists them with a link, and claims no cause', async () => {
    const element = await trend();
    expect(all(element, '.trend .event-number').map((mark) => mark.textContent)).to.deep.equal(['1', '2']);
    const links = all(element, '.events a') as HTMLAnchorElement[];
    expect(links.map((link) => link.href)).to.deep.equal([
      'https://example.org/maatregelen/meldpunt',
      'https://example.org/maatregelen/drugs-in-de-wijk',
    ]);
    expect(one(element, '.events').textContent)
      .to.match(/Vanaf 15 maart 2019: *Gemeentelijk meldpunt drugs \(Bolkerhorst\)/)
      .and.to.include('Een verschil ervoor en erna bewijst niet dat de maatregel werkt.');
    const elsewhere = await trend({ region: 'GM9002' });
    expect(all(elsewhere, '.trend .event-number').length).to.equal(1);
    const other = await trend({ indicator: 'verkoopprijs' });
    expect(other.shadowRoot!.querySelector('.events')).to.equal(null);
  });

  it('tells of a measure where the keyboard comes by it', async () => {
    const element = await trend();
    const box = one(element, '.trend-box');
    box.focus();
    for (let i = 0; i < 4; i++) box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }));
    await element.updateComplete;
    expect(one(element, '[role="option"]').textContent).to.match(
      /2021: .*Maatregel 2: Landelijke aanpak drugs in de wijk, vanaf 1 juli 2021/,
    );
    expect(one(element, '.tooltip').textContent).to.include('Maatregel 2');
  });

  it('says its trend in words beside its name, in English too', async () => {
    const element = await trend({ indicator: 'woningen-meer-bezit', lang: 'en' });
    expect(one(element, '.legend').textContent).to.match(/Bolkerhorst: rising \(10 periods\)/);
    expect(textOf(element)).to.include('Over 10 periods the trend is rising.');
    expect(textOf(element)).to.match(/That difference \([+-][\d.]+ percentage points\) (is more than chance explains|may be chance)\./);
  });
});

async function drawn(element: ZoTrendLine): Promise<void> {
  await until(
    () => stateOf(element) === 'ready',
    () => `ready, but ${stateOf(element)}: ${textOf(element)}`,
  );
  await until(() => element.shadowRoot!.querySelector('.trend') !== null, 'drawn');
  await until(() => element.shadowRoot!.querySelector('.trend-box[role="listbox"]') !== null, 'something to walk through');
  await frames();
}

function one(element: ZoTrendLine, selector: string): HTMLElement {
  const found = element.shadowRoot!.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`${selector} is not there`);
  return found;
}

function all(element: ZoTrendLine, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}
