import { expect } from 'chai';
import { expectAccessible } from './element-contract.js';
import { itWith } from './engine.js';
import { drag, overviewOnly, still, touch, wheel } from './map-gestures.js';
import { activeOption, boxOf, canvasOf, find, findAll, placeMap, pointOf, press, ready, recording, textAt, walkTo } from './map-page.js';
import { until } from './page.js';

const [ENLARGE, REDUCE, WHOLE] = [0, 1, 2];

const button = (element: Element, which: number): HTMLButtonElement => findAll<HTMLButtonElement>(element, '.zoom button')[which]!;
const isPossible = (element: Element, which: number): boolean => button(element, which).getAttribute('aria-disabled') === 'false';
const picture = (element: Element): string => canvasOf(element).toDataURL();

describe('zo-region-map: enlarging and moving', () => {
  it('leaves the wheel to the page, and says how to enlarge', async () => {
    const element = await placeMap();
    const before = picture(element);
    expect(wheel(element, { deltaY: -100 }).defaultPrevented).to.equal(false);
    await element.updateComplete;
    expect(textAt(element, '.zoom-hint')).to.match(/^Houd (Ctrl|⌘) ingedrukt en scrol om te vergroten\.$/);
    await expectAccessible(element);
    await still(element);
    expect(picture(element) === before).to.equal(true);
    await until(() => find(element, '.zoom-hint') === null, 'the hint gone');
  });

  for (const modifier of ['ctrlKey', 'metaKey'] as const)
    it(`enlarges around the pointer by the wheel with ${modifier}, and keeps the page where it is`, async () => {
      const element = await placeMap();
      const point = await pointOf(element, 'Bolkerhorst');
      expect(wheel(element, { ...point, deltaY: -120, [modifier]: true }).defaultPrevented).to.equal(true);
      expect(wheel(element, { ...point, deltaY: -120, [modifier]: true }).defaultPrevented).to.equal(true);
      expect(find(element, '.zoom-hint') === null).to.equal(true);
      expect(find(element, '.stage')!.style.transform).to.match(/scale\((1\.[5-9]|2)/);
      await still(element);
      boxOf(element).dispatchEvent(new PointerEvent('pointermove', { ...point, bubbles: true }));
      await element.updateComplete;
      expect(textAt(element, '.tooltip strong')).to.equal('Bolkerhorst');
      expect(isPossible(element, WHOLE)).to.equal(true);
    });

  it('keeps the lines around regions as wide as they are while the picture is enlarged', async () => {
    const element = await placeMap({ region: 'GM9001' });
    const width = (): number => Number.parseFloat(getComputedStyle(find(element, '.overlay .chosen')!).strokeWidth);
    expect(width()).to.equal(3);
    wheel(element, { deltaY: -240, ctrlKey: true });
    const { transform } = getComputedStyle(find(element, '.stage')!);
    const enlarged = new DOMMatrix(transform).a;
    expect(enlarged).to.be.greaterThan(1.3);
    expect(width() * enlarged).to.be.closeTo(3, 0.05);
    await still(element);
    expect(width()).to.equal(3);
  });

  it('goes no further than its limits: not smaller than whole, not larger than 32 times, not beyond its edges', async () => {
    const element = await placeMap({}, { fetch: overviewOnly(recording().fetch) });
    const whole = picture(element);
    expect([ENLARGE, REDUCE, WHOLE].map((which) => isPossible(element, which))).to.deep.equal([true, false, false]);
    wheel(element, { deltaY: 500, ctrlKey: true });
    button(element, REDUCE).click();
    await still(element);
    expect(picture(element) === whole).to.equal(true);
    for (let i = 0; i < 9; i++) button(element, ENLARGE).click();
    await still(element);
    expect([ENLARGE, REDUCE, WHOLE].map((which) => isPossible(element, which))).to.deep.equal([false, true, true]);
    const largest = picture(element);
    button(element, ENLARGE).click();
    await still(element);
    expect(picture(element) === largest).to.equal(true);
    button(element, WHOLE).click();
    button(element, ENLARGE).click();
    drag(element, 5000, 5000);
    await still(element);
    const corner = picture(element);
    drag(element, 300, 200);
    await still(element);
    expect(picture(element) === corner).to.equal(true);
    for (let i = 0; i < 3; i++) button(element, REDUCE).click();
    await still(element);
    expect(picture(element) === whole).to.equal(true);
  });

  it('enlarges with plus around the region that the keyboard is at, reduces with minus and is whole with zero', async () => {
    const element = await placeMap();
    const whole = picture(element);
    boxOf(element).focus();
    await walkTo(element, 'Bolkerhorst');
    const size = (): number => find<SVGPathElement>(element, '.overlay .walked')!.getBBox().width;
    const before = size();
    for (const key of ['+', '=', '+']) expect(await press(element, key), key).to.equal(true);
    await still(element);
    expect(size()).to.be.greaterThan(3 * before);
    const [region, box] = [find(element, '.overlay .walked')!, boxOf(element)].map((each) => each.getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
    ];
    expect(region.x + region.width / 2).to.be.within(box.x, box.right);
    expect(region.y + region.height / 2).to.be.within(box.y, box.bottom);
    expect(await press(element, '-')).to.equal(true);
    expect(await press(element, '0')).to.equal(true);
    await still(element);
    expect(picture(element) === whole).to.equal(true);
    expect(textAt(element, '#map-help')).to.match(/Vergroot met plus, verklein met min, de hele kaart met nul\.$/);
  });

  it('is dragged once it is enlarged, and chooses nothing by that', async () => {
    const element = await placeMap();
    const whole = picture(element);
    drag(element, 60, 40);
    await still(element);
    expect(picture(element) === whole).to.equal(true);
    element.region = undefined as never;
    button(element, ENLARGE).click();
    button(element, ENLARGE).click();
    await still(element);
    const enlarged = picture(element);
    drag(element, 60, 40);
    await still(element);
    expect(picture(element) === enlarged).to.equal(false);
    expect(element.region).to.equal(undefined);
    // Less than four pixels is a click.
    drag(element, 1, 1);
    await element.updateComplete;
    expect(element.region).to.match(/^GM/);
  });

  itWith('touch events that a script can make', 'is enlarged and moved by two fingers; one scrolls the page', async () => {
    const element = await placeMap();
    expect(getComputedStyle(boxOf(element)).touchAction).to.equal('pan-x pan-y');
    const whole = picture(element);
    touch(element, 'touchstart', [0, 0]);
    expect(touch(element, 'touchmove', [0, -60])).to.equal(false);
    touch(element, 'touchend');
    await still(element);
    expect(picture(element) === whole).to.equal(true);
    expect(find(element, '.zoom-hint') === null).to.equal(true);

    touch(element, 'touchstart', [-20, 0], [20, 0]);
    expect(touch(element, 'touchmove', [-60, 0], [60, 0])).to.equal(true);
    expect(find(element, '.stage')!.style.transform).to.match(/scale\(3\)/);
    touch(element, 'touchend', [60, 0]);
    expect(touch(element, 'touchmove', [60, 80])).to.equal(false);
    touch(element, 'touchend');
    await still(element);
    const enlarged = picture(element);
    expect(enlarged === whole).to.equal(false);
    expect(textAt(element, '.zoom-hint')).to.equal('Verschuif de kaart met twee vingers.');

    touch(element, 'touchstart', [-20, 0], [20, 0]);
    expect(touch(element, 'touchmove', [30, 40], [70, 40])).to.equal(true);
    touch(element, 'touchcancel');
    await still(element);
    expect(picture(element) === enlarged).to.equal(false);
  });

  it('follows two fingers on a touch pad in Safari, which has events of its own for them', async () => {
    const element = await placeMap();
    const { x, y } = boxOf(element).getBoundingClientRect();
    for (const [type, scale] of [
      ['gesturestart', 1],
      ['gesturechange', 1.5],
      ['gesturechange', 3],
    ] as const) {
      const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { scale, clientX: x + 50, clientY: y + 50 });
      boxOf(element).dispatchEvent(event);
      expect(event.defaultPrevented, type).to.equal(true);
    }
    expect(find(element, '.stage')!.style.transform).to.match(/scale\(3\)/);
  });

  it('shows more when it is enlarged: the finer outlines of what is in sight, on top of the overview', async () => {
    const { fetch, take } = recording();
    const element = await placeMap({ level: 'buurt' }, { fetch });
    const geometry = (): string[] => take().filter((file) => file.startsWith('geometry/'));
    expect(geometry()).to.deep.equal(['geometry/buurt.packed']);
    boxOf(element).focus();
    button(element, ENLARGE).click();
    await still(element);
    expect(geometry()).to.deep.equal([]);
    for (let i = 0; i < 4; i++) await press(element, '+');
    const overview = picture(element);
    await still(element);
    const parts: string[] = [];
    await until(() => parts.push(...geometry()) > 0, 'parts asked for');
    expect(
      parts.every((file) => /^geometry\/gemeente\/GM9\d{3}\.buurt$/.test(file)),
      parts.join(' '),
    ).to.equal(true);
    expect(parts.length).to.be.within(1, 12);
    await until(() => picture(element) !== overview, 'a finer picture');
    const finer = picture(element);
    // What is there is not asked for again, also among other parts.
    await press(element, '0');
    await still(element);
    expect(picture(element) === finer).to.equal(false);
    for (let i = 0; i < 3; i++) button(element, ENLARGE).click();
    const other: string[] = [];
    await until(() => other.push(...geometry()) > 0, 'other parts asked for');
    expect(other.filter((file) => parts.includes(file))).to.deep.equal([]);
    await press(element, ' ');
    await element.updateComplete;
    expect(element.region).to.match(/^BU/);
  });

  it('asks for finer outlines when the picture rests, not at each step of a wheel', async () => {
    const { fetch: recorded } = recording();
    let lastStep = 0;
    const rests: number[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      if (/geometry\/gemeente\//.test(String(input))) rests.push(performance.now() - lastStep);
      return recorded(input, init);
    };
    const element = await placeMap({ level: 'buurt' }, { fetch });
    for (let i = 0; i < 6; i++) {
      wheel(element, { deltaY: -100, ctrlKey: true });
      lastStep = performance.now();
      await still(element);
    }
    await until(() => rests.length > 0, 'parts asked for');
    // Longer than it takes until the picture is crisp, at which it would be asked for at once.
    expect(Math.min(...rests)).to.be.greaterThan(390);
  });

  it('shows more of a few regions by itself, which are larger than on the map of the country', async () => {
    const { fetch, take } = recording();
    const element = await placeMap({ level: 'buurt', regions: 'BU90010000 BU90010001 BU90010002' }, { fetch });
    expect(take()).to.include('geometry/buurt.packed');
    const overview = picture(element);
    await until(() => take().includes('geometry/gemeente/GM9001.buurt'), 'its part asked for');
    await until(() => picture(element) !== overview, 'a finer picture');
  });

  it('keeps the overview where finer outlines cannot be had, and asks for none once it has left the page', async () => {
    const { fetch, take } = recording();
    const element = await placeMap({ level: 'buurt' }, { fetch: overviewOnly(fetch) });
    for (let i = 0; i < 5; i++) button(element, ENLARGE).click();
    await still(element);
    const enlarged = picture(element);
    await until(() => take().some((file) => file.startsWith('geometry/gemeente/')), 'parts asked for');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(picture(element) === enlarged).to.equal(true);
    take();
    button(element, ENLARGE).click();
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(take().filter((file) => file.startsWith('geometry/gemeente/'))).to.deep.equal([]);
  });

  it('brings the region that the arrow keys lead to in sight', async () => {
    const element = await placeMap();
    boxOf(element).focus();
    for (let i = 0; i < 4; i++) await press(element, '+');
    await still(element);
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft']) {
      await press(element, key);
      await still(element);
      const box = boxOf(element).getBoundingClientRect();
      const region = find(element, '.overlay .walked')!.getBoundingClientRect();
      const [x, y] = [region.x + region.width / 2, region.y + region.height / 2];
      expect([x >= box.x, x <= box.right, y >= box.y, y <= box.bottom], `${key} ${activeOption(element)}`).to.deep.equal([
        true,
        true,
        true,
        true,
      ]);
    }
  });

  it('begins the arrow keys in the middle of what is in sight, not at a region out of sight', async () => {
    const element = await placeMap();
    const { clientX } = await pointOf(element, 'Bolkerhorst');
    const box = boxOf(element).getBoundingClientRect();
    const elsewhere = { clientX: box.x + box.width * (clientX < box.x + box.width / 2 ? 0.7 : 0.3), clientY: box.y + box.height / 2 };
    for (let i = 0; i < 6; i++) wheel(element, { ...elsewhere, deltaY: -40, ctrlKey: true });
    await still(element);
    const middle = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2, bubbles: true };
    boxOf(element).dispatchEvent(new PointerEvent('pointermove', middle));
    await element.updateComplete;
    const name = textAt(element, '.tooltip strong');
    expect(name).to.match(/^(?!Bolkerhorst)./);
    await press(element, 'ArrowDown');
    expect(activeOption(element)).to.match(new RegExp(`^${name}:`));
    await press(element, 'ArrowUp');
    expect(activeOption(element), 'and goes on from there').to.not.match(new RegExp(`^(${name}|Bolkerhorst):`));
  });

  it('keeps the part in sight with another period or class, and is whole at another place', async () => {
    const element = await placeMap({ regions: 'GM9001 GM9002 GM9003 GM9008', drill: '' });
    const whole = picture(element);
    for (let i = 0; i < 3; i++) button(element, ENLARGE).click();
    await still(element);
    element.period = '2016';
    await ready(element);
    expect(isPossible(element, WHOLE)).to.equal(true);
    element.classes = 3;
    await element.updateComplete;
    expect(isPossible(element, WHOLE)).to.equal(true);
    await press(element, 'Enter');
    await ready(element);
    await still(element);
    expect(isPossible(element, WHOLE)).to.equal(false);
    expect(picture(element) === whole).to.equal(false);
  });

  it('has its buttons beside the map and not over it, large enough for a finger, at 320 pixels too', async () => {
    const narrow = document.createElement('div');
    narrow.style.width = '320px';
    document.body.append(narrow);
    const element = await placeMap({ drill: '', region: 'GM9001' }, { parent: narrow });
    const map = boxOf(element).getBoundingClientRect();
    for (const each of findAll(element, '.zoom button, .way-in')) {
      const box = each.getBoundingClientRect();
      expect(box.y >= map.bottom || box.bottom <= map.y, each.outerHTML).to.equal(true);
      expect(Math.min(box.width, box.height)).to.be.at.least(24);
      expect(box.right).to.be.at.most(narrow.getBoundingClientRect().right);
    }
    expect(narrow.scrollWidth).to.equal(320);
    await expectAccessible(element);
  });

  it('moves nothing by itself', async () => {
    const element = await placeMap();
    button(element, ENLARGE).click();
    wheel(element, { deltaY: -100, ctrlKey: true });
    await element.updateComplete;
    expect(find(element, '.map')!.getAnimations({ subtree: true })).to.deep.equal([]);
  });

  it('offers what the page asks for, also when that changes', async () => {
    const element = await placeMap({ tools: 'none' });
    expect(findAll(element, '.zoom, .find, .periods, .map-foot').length).to.equal(0);
    expect(wheel(element, { deltaY: -100, ctrlKey: true }).defaultPrevented).to.equal(false);
    expect(await press(element, '+')).to.equal(false);
    expect(textAt(element, '#map-help')).to.not.match(/plus/);
    element.tools = 'zoom';
    await element.updateComplete;
    expect(findAll(element, '.zoom button')).to.have.length(3);
    expect(findAll(element, '.find, .periods').length).to.equal(0);
    expect(await press(element, '+')).to.equal(true);
    expect(wheel(element, { deltaY: -100, ctrlKey: true }).defaultPrevented).to.equal(true);
  });
});
