import { expect } from 'chai';
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import { overviewOnly, still, wheel } from './map-gestures.js';
import { canvasOf, find, findAll, placeMap, ready, recording } from './map-page.js';

const picture = (element: Element): string => canvasOf(element).toDataURL();
const whole = (element: Element): void => findAll<HTMLButtonElement>(element, '.zoom button')[2]!.click();

describe('zo-region-map: the picture after a gesture', () => {
  const enlarge = (element: Element): void => {
    for (let turn = 0; turn < 3; turn++) wheel(element, { deltaY: -40, ctrlKey: true });
  };

  /** The picture that {@link enlarge} ends in, of a map that is whole again. */
  const pictureEnlarged = async (element: ZoRegionMap): Promise<string> => {
    enlarge(element);
    await still(element);
    const enlarged = picture(element);
    whole(element);
    await still(element);
    expect(picture(element) === enlarged).to.equal(false);
    return enlarged;
  };

  it('is the same as one that is painted at once, also where other colours were asked for meanwhile', async () => {
    const element = await placeMap({ level: 'buurt' }, { fetch: overviewOnly(recording().fetch) });
    enlarge(element);
    element.classes = 3;
    await still(element);
    const afterGesture = picture(element);
    element.classes = 5;
    await element.updateComplete;
    expect(picture(element) === afterGesture).to.equal(false);
    element.classes = 3;
    await element.updateComplete;
    expect(picture(element) === afterGesture).to.equal(true);
  });

  it('has the chosen region where it was during the gesture', async () => {
    const element = await placeMap();
    enlarge(element);
    element.region = 'GM9001';
    await element.updateComplete;
    // Its line is thicker during the gesture.
    const middle = (): number => {
      const { x, width } = find(element, '.overlay .chosen')!.getBoundingClientRect();
      return x + width / 2;
    };
    const during = middle();
    expect(find(element, '.stage')!.style.transform).to.not.equal('');
    await still(element);
    expect(middle()).to.be.closeTo(during, 2);
  });

  it('is there too when the map was taken from the page and put back during the gesture', async () => {
    const element = await placeMap({}, { fetch: overviewOnly(recording().fetch) });
    const enlarged = await pictureEnlarged(element);
    const page = element.parentNode!;
    enlarge(element);
    element.remove();
    page.append(element);
    await ready(element);
    await still(element);
    expect(picture(element) === enlarged).to.equal(true);
  });

  it('is there when a person comes back from the table, to which they turned during the gesture', async () => {
    const element = await placeMap({}, { fetch: overviewOnly(recording().fetch) });
    const enlarged = await pictureEnlarged(element);
    enlarge(element);
    element.view = 'table';
    await ready(element);
    await new Promise((resolve) => setTimeout(resolve, 300));
    element.view = 'chart';
    await ready(element);
    await still(element);
    expect(picture(element) === enlarged).to.equal(true);
  });
});
