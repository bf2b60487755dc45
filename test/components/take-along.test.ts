import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../components/define.js';
import { readCsv, type CsvTable } from '../../src/exporting/read-csv.js';
import { isAbsence, STATUSES } from '../../src/contract/status.js';
import { speak } from '../../src/language/speech.js';
import { expectAccessible, textOf } from './element-contract.js';
import { itWith } from './engine.js';
import { placeMap, press as pressKey, ready as mapReady, recording, walkTo } from './map-page.js';
import { frames, place, stateOf, until } from './page.js';
import { open } from './strict-window.js';
import { all, fileOf, linkOf, one, press, ready, RELEASE, said, shownAs, take, type Taking } from './taking-page.js';

const ELEMENTS = {
  'zo-region-map': { indicator: 'drugsmisdrijven', level: 'gemeente', region: 'GM9001' },
  'zo-branch-concentration': { indicator: 'vestigingen', region: 'GM9001' },
  'zo-trend-line': { indicator: 'drugsmisdrijven', region: 'GM9001' },
  'zo-benchmark-table': { region: 'GM9003', indicator: 'drugsmisdrijven woningen-meer-bezit' },
  'zo-branch-overlay': { indicator: 'vestigingen', level: 'gemeente', branches: '4932 56' },
} as const;
type Tag = keyof typeof ELEMENTS;

const MAP: Tag = 'zo-region-map';
const nl = speak('nl');

const shown = (tag: Tag, more: Readonly<Record<string, string>> = {}, parent?: Element): Promise<Taking> =>
  shownAs(tag, { ...ELEMENTS[tag], ...more }, parent);

async function downloaded(element: Element): Promise<string> {
  const file = await fileOf(element, 'csv');
  // WebKit does not say how it is written.
  expect(file.type).to.match(/^text\/csv(;charset=utf-8)?$/);
  // As bytes: `text()` takes the byte order mark off.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
}

async function clipboard(type: 'text/html' | 'text/plain'): Promise<string> {
  const [item] = await navigator.clipboard.read();
  return (await item!.getType(type)).text();
}

/** Cells of the table as it is on the screen. */
async function tableOf(element: Taking): Promise<string[][]> {
  element.setAttribute('view', 'table');
  await until(() => all(element, '.table-scroll tbody tr').length > 0, 'rows');
  return all(element, '.table-scroll tbody tr').map((row) => [
    row.dataset['code']!,
    ...[...row.children].map((cell) => cell.textContent!.trim()),
  ]);
}

/** The code of the view that a file holds. */
const elementIn = ({ context }: CsvTable): string =>
  context.find((line) => line.startsWith('Code voor deze weergave: '))!.replace(/^.*?: /, '');

describe('taking a figure along', () => {
  for (const tag of Object.keys(ELEMENTS) as Tag[]) {
    it(`${tag} gives its table as a file that reads back: every row, text and status`, async () => {
      const element = await shown(tag);
      const csv = await downloaded(element);
      expect(csv.startsWith('\uFEFF#;')).to.equal(true);
      const { rows, columns, context } = readCsv(csv, nl);
      const onScreen = await tableOf(element);
      expect(rows.map(({ code, header }) => [code, header])).to.deep.equal(onScreen.map(([code, header]) => [code, header]));
      rows.forEach(({ cells }, row) =>
        cells.forEach(({ text, value, status, note }, column) => {
          const seen = onScreen[row]![column + 2]!;
          if (!columns[column]!.figures) expect(text).to.equal(seen);
          else if (value === null) expect([text, note, status === undefined ? '' : nl.words.status[status]].join('')).to.equal(seen);
          else expect(seen.replace(/^[+]/, '').startsWith(nl.number(value, decimalsOf(seen))), `${value} ${seen}`).to.equal(true);
          if (status !== undefined && isAbsence(status)) expect(value).to.equal(null);
        }),
      );
      const text = context.join('\n');
      for (const part of ['.heading', '.subheading', '.caveat']) expect(text).to.include(one(element, part).textContent!.trim());
      expect(text)
        .to.match(/Fictieve gegevens/)
        .and.match(/Gaat over: /)
        .and.match(/Bron: /)
        .and.match(/Release 2026-1/)
        .and.match(/Licentie: /);
    });

    it(`${tag} is shown again by the code in that file`, async () => {
      const element = await shown(tag);
      const code = elementIn(readCsv(await downloaded(element), nl));
      expect(code).to.include(` release="${location.origin}/releases/2026-1/release.json"`);
      const again = await ready(placeCode(code));
      await closed(element);
      // What one can choose comes a moment after the figure.
      await until(
        () => textOf(again) === textOf(element),
        () => `${textOf(again)}, and not ${textOf(element)}`,
      );
      expect(await tableOf(again)).to.deep.equal(await tableOf(element));
    });

    it(`${tag} opens by keyboard, has buttons of 24 pixels and more, and no accessibility violation`, async () => {
      const element = await shown(tag);
      one(element, '.ways summary').focus();
      await sendKeys({ press: 'Enter' });
      expect(one<HTMLDetailsElement>(element, '.ways').open).to.equal(true);
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement).to.equal(all(element, '.ways button')[0]);
      await sendKeys({ press: 'Enter' });
      await until(() => said(element) !== '', 'a download');
      for (const target of all(element, '.ways :is(summary, button, a)')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.textContent!).to.be.at.least(24);
      }
      await expectAccessible(element);
    });
  }

  it('clicks a real link to a file with a name that says what is in it', async () => {
    const element = await shown(MAP);
    const clicks: { readonly download: string; readonly href: string }[] = [];
    element.addEventListener('click', (event) => {
      const [target] = event.composedPath();
      if (target instanceof HTMLAnchorElement) clicks.push({ download: target.download, href: target.href });
    });
    await take(element, 'csv');
    await frames();
    expect(clicks).to.have.length(1);
    expect(clicks[0]!.download).to.match(/^geregistreerde-drugsmisdrijven_2025_2026-1\.csv$/);
    expect(clicks[0]!.href).to.match(/^blob:/);
    expect(said(element)).to.match(/^De download is gestart\./);
  });

  itWith('a clipboard for scripts', 'copies a table with layout and one without, and what must go with it in both', async () => {
    const element = await shown(MAP);
    await take(element, 'table');
    expect(said(element)).to.equal('De tabel is gekopieerd, met kanttekening en bron.');
    const onScreen = await tableOf(element);
    const page = new DOMParser().parseFromString(await clipboard('text/html'), 'text/html');
    const copied = [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent!.trim()));
    expect(copied.slice(0, onScreen.length)).to.deep.equal(onScreen.map(([, ...cells]) => cells));
    const lines = (await clipboard('text/plain')).split('\r\n');
    expect(lines.slice(1, onScreen.length + 1)).to.deep.equal(onScreen.map(([, ...cells]) => cells.join('\t')));
    for (const text of [page.body.textContent!, lines.join('\n')])
      expect(text)
        .to.match(/Let op: ./)
        .and.match(/Gaat over: ./)
        .and.match(/Bron: ./)
        .and.match(/Release 2026-1/)
        .and.match(/Periode: \d{4}/);
  });

  itWith('a clipboard for scripts', 'copies a citation, and shows it', async () => {
    const element = await shown(MAP);
    await take(element, 'citation');
    expect(said(element)).to.equal('De verwijzing is gekopieerd.');
    const text = await navigator.clipboard.readText();
    expect(one(element, '.ways .citation').textContent).to.equal(text);
    expect(text).to.include(one(element, '.heading').textContent!.trim());
    expect(text).to.match(
      new RegExp(
        `Gelezen op \\d+ \\w+ \\d{4}\\. Pagina: ${location.origin}\\S+ Vaste cijfers: ${location.origin}/releases/2026-1/release.json$`,
      ),
    );
    const { id } = (await (await fetch(/\S+$/.exec(text)![0])).json()) as { id: string };
    expect(id).to.equal('2026-1');
    await expectAccessible(element);
  });

  it('speaks English on an English page', async () => {
    const element = await shown(MAP, { lang: 'en' });
    expect(one(element, '.ways summary').textContent).to.equal('Take along');
    const { columns } = readCsv(await downloaded(element), speak('en'));
    expect(columns.filter(({ figures }) => figures)).to.not.deep.equal([]);
    expect(said(element)).to.match(/^The download has started\./);
  });

  itWith('a clipboard for scripts', 'keeps text from data text', async () => {
    const hostile = `<img src=x onerror="window.taken='img'"><script>window.taken='script'</script>`;
    const element = await shown(MAP, { heading: hostile });
    await take(element, 'table');
    const page = new DOMParser().parseFromString(await clipboard('text/html'), 'text/html');
    expect(page.querySelectorAll('img, script')).to.have.length(0);
    expect(page.body.textContent).to.include(hostile);
    const code = elementIn(readCsv(await downloaded(element), nl));
    const parsed = new DOMParser().parseFromString(code, 'text/html').body;
    expect(parsed.childElementCount).to.equal(1);
    expect(parsed.firstElementChild!.getAttribute('heading')).to.equal(hostile);
    expect('taken' in window).to.equal(false);
  });

  it('gives the view that a person went to, in a group and deeper in a map', async () => {
    const group = place('zo-group', { release: RELEASE, region: 'GM9003', period: '2024' });
    const map = await ready(await placeMap({ release: '', level: 'gemeente', drill: '' }, { parent: group }));
    await walkTo(map, 'Bolkerhorst');
    await pressKey(map, 'Enter');
    await mapReady(map);
    const code = elementIn(readCsv(await downloaded(map), nl));
    expect(code).to.include(' level="wijk" within="GM9001"').and.include(' period="2024"');
    const again = await ready(placeCode(code));
    expect(one(again, '.subheading').textContent).to.equal(one(map, '.subheading').textContent);
    expect(await tableOf(again)).to.deep.equal(await tableOf(map));
  });

  it('says nothing of a release where the figures are the page’s own', async () => {
    const element = place('zo-region-map', { release: RELEASE, indicator: 'drugsmisdrijven', level: 'provincie' });
    element.table = {
      indicator: 'drugsmisdrijven',
      level: 'provincie',
      codes: ['PV91'],
      periods: ['2025'],
      categories: ['total'],
      columns: { value: { values: Float64Array.of(1.5), status: Uint8Array.of(STATUSES.indexOf('observed')) } },
    };
    await ready(element);
    const csv = await downloaded(element);
    expect(csv)
      .to.match(/Pagina: /)
      .and.not.match(/Vaste cijfers|Code voor deze weergave/);
  });

  it('forgets what it gave of a figure when another is shown', async () => {
    const element = await shown(MAP);
    await take(element, 'csv');
    const { href } = one<HTMLAnchorElement>(element, '.ways a');
    element.setAttribute('indicator', 'woningen-meer-bezit');
    await until(() => textOf(element).includes('oningen') && stateOf(element) === 'ready', 'the next');
    expect([said(element), one(element, '.ways a')]).to.deep.equal(['', null]);
    expect(one<HTMLDetailsElement>(element, '.ways').open, 'still open').to.equal(true);
    expect(
      await fetch(href).then(
        () => 'there',
        () => 'gone',
      ),
    ).to.equal('gone');
  });

  it('leaves no file behind when it leaves the page', async () => {
    const element = await shown(MAP);
    await take(element, 'csv');
    const { href } = one<HTMLAnchorElement>(element, '.ways a');
    element.remove();
    expect(
      await fetch(href).then(
        () => 'there',
        () => 'gone',
      ),
    ).to.equal('gone');
  });

  itWith('a clipboard for scripts', 'says once what became of a wish, and again when it is pressed again', async () => {
    const element = await shown(MAP);
    const heard: string[] = [];
    new MutationObserver(() => said(element) !== '' && heard.push(said(element))).observe(one(element, '.ways [role="status"]'), {
      characterData: true,
      childList: true,
      subtree: true,
    });
    await take(element, 'citation');
    await frames();
    expect(heard).to.deep.equal(['De verwijzing is gekopieerd.']);
    press(element, 'citation');
    await until(() => heard.length > 1, 'said again');
    await frames();
    expect(heard).to.have.length(2);
  });

  it('asks nothing and keeps nothing', async () => {
    const { fetch: recorded, take: taken } = recording();
    const element = await ready(await placeMap({}, { fetch: recorded }));
    taken();
    const before = performance.getEntriesByType('resource').length;
    const stored = localStorage.length + sessionStorage.length;
    for (const choice of ['table', 'citation', 'csv'] as const) await take(element, choice);
    await frames();
    expect(taken()).to.deep.equal([]);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    expect([localStorage.length + sessionStorage.length, document.cookie]).to.deep.equal([stored, '']);
  });

  it('takes no more room when it comes than was kept for it', async () => {
    const element = await shown(MAP);
    const box = one(element, '.take-along');
    expect(box.getBoundingClientRect().height).to.be.closeTo(Number.parseFloat(getComputedStyle(box).minHeight), 0.5);
  });

  itWith('emulated media', 'is not on paper, open or not: there stands whose it is and where it is found again', async () => {
    const element = await shown(MAP);
    await take(element, 'citation');
    await emulateMedia({ media: 'print' });
    await until(() => matchMedia('print').matches, 'paper');
    await frames(6);
    const [isInSight, text] = [one(element, '.ways').checkVisibility(), one(element, '.take-along').innerText];
    await emulateMedia({ media: 'screen' });
    await until(() => matchMedia('screen').matches, 'screen');
    expect(isInSight).to.equal(false);
    expect(text).to.match(/^Uitgever: .+\. Gelezen op .+\. Pagina: http\S+ Vaste cijfers: http\S+\/releases\/2026-1\/release\.json$/);
    await until(() => one(element, '.take-along > p') === null, 'the screen as it was');
  });

  it('says so where the page does not allow copying, and shows what can be copied by hand', async () => {
    const frame = document.createElement('iframe');
    frame.allow = "clipboard-write 'none'; clipboard-read 'none'";
    [frame.width, frame.height] = ['800', '800'];
    document.body.append(frame);
    const inner = frame.contentDocument!;
    const script = inner.createElement('script');
    [script.type, script.src] = ['module', '/components/region-map/define.ts'];
    inner.head.append(script);
    const element = inner.createElement('zo-region-map') as Taking;
    for (const [name, value] of Object.entries({ release: RELEASE, ...ELEMENTS[MAP] })) element.setAttribute(name, value);
    inner.body.append(element);
    await until(() => element.shadowRoot !== null, 'the element');
    await ready(element);
    frame.contentWindow!.focus();
    await take(element, 'table');
    expect(said(element)).to.equal('Kopiëren mag op deze pagina niet. Download dan de cijfers.');
    await take(element, 'citation');
    await until(() => said(element).includes('Selecteer'), 'the other message');
    expect(said(element)).to.equal('Kopiëren mag op deze pagina niet. Selecteer de verwijzing hieronder.');
    expect(one(element, '.ways .citation').textContent).to.match(/Vaste cijfers: /);
    frame.remove();
  });
});

describe('taking a figure along on a strict page', () => {
  before(async function () {
    const { ok } = await fetch('/cdn/whole/zo.js', { method: 'HEAD' });
    if (!ok) this.skip();
  });

  itWith('a clipboard for scripts', 'downloads and copies without a report of its policy', async () => {
    const inner = await open('map.html');
    const map = inner.document.querySelector('zo-region-map')!;
    await until(() => stateOf(map) === 'ready' && one(map, '.ways') !== null, 'ways to take it along');
    for (const [choice, outcome] of [
      ['csv', /^De download is gestart/],
      ['citation', /^De verwijzing is gekopieerd/],
      ['table', /^De tabel is gekopieerd/],
    ] as const) {
      // Only a page that a person is in, and just pressed a key in, may copy.
      inner.focus();
      await sendKeys({ press: 'Tab' });
      await take(map, choice);
      await until(
        () => outcome.test(said(map)),
        () => `${choice}: ${said(map)}`,
      );
    }
    for (const kind of ['png', 'svg'] as const) expect((await linkOf(map, kind)).download).to.match(new RegExp(`\\.${kind}$`));
    expect(inner.recorded).to.deep.equal({ violations: [], errors: [], warnings: [] });
  });
});

/** An element as a page would hold it. */
function placeCode(code: string): Taking {
  const parsed = new DOMParser().parseFromString(code, 'text/html').body.firstElementChild!;
  return place<Taking>(parsed.localName, Object.fromEntries([...parsed.attributes].map(({ name, value }) => [name, value])));
}

/** Without what it said last. */
async function closed(element: Taking): Promise<void> {
  element.remove();
  document.body.append(element);
  await element.updateComplete;
}

function decimalsOf(text: string): number {
  return /,(\d+)/.exec(text)?.[1]!.length ?? 0;
}
