import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Viewport } from '../../../src/geometry/viewport.js';
import { readPaints } from '../map-paints.js';
import { cleared, drawMap, type MapPaints } from '../map-picture.js';
import type { MapStage, StagePicture } from '../map-stage.js';

/** A gesture is over when it has been still this long, in milliseconds. */
const STILL = 120;
/** It is painted for so many milliseconds at a time: the page keeps the rest of each frame. */
const AT_A_TIME = 12;

/** Moves the picture of a map during a gesture. The next one is painted beside it when the gesture is over, and shown when it is complete. */
export class NextPicture implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly stage: MapStage,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  show(viewport: Viewport): void {
    this.stage.show(viewport);
    this.#later(() => this.#begin(), STILL);
  }

  #begin(): void {
    const { stage } = this;
    if (stage.isStill) return;
    const picture = stage.picture(stage.viewport);
    // A person turned to the table meanwhile.
    if (picture === undefined) return stage.goTo(stage.viewport);
    const paints = readPaints(this.host.renderRoot, picture.canvas);
    const canvas = document.createElement('canvas');
    const steps = drawMap(cleared(canvas, picture.placing), picture, paints);
    const go = (): void => {
      for (const end = performance.now() + AT_A_TIME; performance.now() < end;)
        if (steps.next().done === true) {
          this.#turnTo(picture, paints, canvas);
          return;
        }
      this.#later(go);
    };
    go();
  }

  /** What changed meanwhile is painted with the update. */
  #turnTo(picture: StagePicture, paints: MapPaints, painted: HTMLCanvasElement): void {
    const { canvas, placing } = picture;
    if (placing.viewport !== this.stage.viewport) return;
    [canvas.width, canvas.height] = [painted.width, painted.height];
    canvas.getContext('2d')?.drawImage(painted, 0, 0);
    this.stage.turnTo(picture, paints);
    this.host.requestUpdate();
  }

  #later(task: () => void, delay?: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(task, delay);
  }
}
