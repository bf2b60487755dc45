import type { Picture } from '../../../src/exporting/picture.js';
import type { PictureAbout } from '../../../src/exporting/picture-about.js';
import { svgPicture } from '../../../src/exporting/svg-picture.js';
import { paintPicture } from './paint-picture.js';
import { dressed } from './paper-dress.js';
import { PagePlace } from './page-place.js';
import { pictureStyles } from './picture.styles.js';
import { itemsBelow } from './walk-page.js';

export type PictureKind = 'png' | 'svg';

/** Whose picture is taken. */
export interface Sitter {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** The styles of paper. */
  readonly paper: CSSStyleSheet;
  /** Draws the element, at once, with what belongs in its picture or without. */
  readonly pose: (isPosing: boolean) => void;
}

/** The element as it would be on white paper, at the width that it has now. The page shows nothing of it. */
export function takePicture({ host, root, paper, pose }: Sitter): Picture {
  return keepingScroll(root, () =>
    dressed(root, [paper, pictureStyles.styleSheet!], () => {
      try {
        pose(true);
        const { offsetWidth: width, offsetHeight: height } = host;
        const frame = root.querySelector('.frame');
        if (frame === null || width === 0) throw new Error('There is nothing to take a picture of');
        // What scrolls on a screen goes on beyond the edge on paper.
        const beyond = frame.scrollWidth > width ? frame.scrollWidth + Number.parseFloat(getComputedStyle(frame).paddingInlineEnd) : width;
        return {
          width: beyond,
          height,
          items: itemsBelow(root, new PagePlace(host)),
        };
      } finally {
        pose(false);
      }
    }),
  );
}

export async function pictureFile(picture: Picture, kind: PictureKind, about: PictureAbout): Promise<Blob> {
  if (kind === 'svg') return new Blob([svgPicture(picture, about)], { type: 'image/svg+xml' });
  const file = await new Promise<Blob | null>((resolve) => paintPicture(picture).toBlob(resolve, 'image/png'));
  if (file === null) throw new Error('This browser makes no PNG of a canvas');
  return file;
}

/** A page that is shorter for a moment scrolls up, and does not come back by itself. */
function keepingScroll<T>(root: ShadowRoot, act: () => T): T {
  const scrolled = [...root.querySelectorAll('*'), ...around(root.host)].flatMap((element) => {
    const { scrollLeft: left, scrollTop: top } = element;
    return left === 0 && top === 0 ? [] : [{ element, left, top }];
  });
  try {
    return act();
  } finally {
    for (const { element, left, top } of scrolled) element.scrollTo({ left, top, behavior: 'instant' });
  }
}

function around(element: Element): Element[] {
  const parent = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return parent === undefined ? [] : [parent, ...around(parent)];
}
