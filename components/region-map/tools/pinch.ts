/** What two fingers do with the map. Points are in CSS pixels from the corner of its box. */
export interface PinchActions {
  readonly isOffered: () => boolean;
  readonly move: (dx: number, dy: number) => void;
  readonly enlarge: (factor: number, x: number, y: number) => void;
  /** One finger went over the map: it scrolls the page. */
  readonly leave: () => void;
}

/** Two fingers move and enlarge the map; one scrolls the page. */
export function pinchToZoom(box: HTMLElement, { isOffered, move, enlarge, leave }: PinchActions): void {
  let last: [x: number, y: number, spread: number] | undefined;
  const follow = ({ touches }: TouchEvent): void => void (last = touches.length === 2 ? middleOf(touches) : undefined);
  for (const name of ['touchstart', 'touchend', 'touchcancel'] as const) box.addEventListener(name, follow, { passive: true });
  const onMove = (event: TouchEvent): void => {
    if (!isOffered()) return;
    if (last === undefined) return leave();
    event.preventDefault();
    const [x, y, spread] = middleOf(event.touches);
    const corner = box.getBoundingClientRect();
    move(x - last[0], y - last[1]);
    enlarge(spread / last[2], x - corner.x, y - corner.y);
    last = [x, y, spread];
  };
  box.addEventListener('touchmove', onMove, { passive: false });
}

/** The point between two fingers, and how far apart they are. */
function middleOf(touches: TouchList): [x: number, y: number, spread: number] {
  const [a, b] = [touches[0]!, touches[1]!];
  const spread = Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY));
  return [(a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2, spread];
}

/** What only Safari has: two fingers spread on a touch pad. On its telephones the fingers are touches too, and are followed as such. */
interface GestureEvent extends UIEvent {
  readonly scale: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** Two fingers on a touch pad, in Safari; other browsers tell of them as a wheel with a modifier. */
export function spreadToZoom(box: HTMLElement, isOffered: () => boolean, enlarge: PinchActions['enlarge']): void {
  if (navigator.maxTouchPoints > 0) return;
  let last = 1;
  const follow = (event: Event): void => {
    if (!isOffered()) return;
    event.preventDefault();
    const { scale, clientX, clientY } = event as GestureEvent;
    const corner = box.getBoundingClientRect();
    if (event.type === 'gesturechange') enlarge(scale / last, clientX - corner.x, clientY - corner.y);
    last = scale;
  };
  for (const name of ['gesturestart', 'gesturechange']) box.addEventListener(name, follow);
}
