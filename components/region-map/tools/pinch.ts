/** What two fingers do with the map. Points are in the map's own pixels. */
export interface PinchActions {
  readonly isOffered: () => boolean;
  readonly pointAt: (place: Pick<MouseEvent, 'clientX' | 'clientY'>) => [x: number, y: number];
  readonly move: (dx: number, dy: number) => void;
  readonly enlarge: (factor: number, x: number, y: number) => void;
  /** One finger went over the map: it scrolls the page. */
  readonly leave: () => void;
}

/** Two fingers move and enlarge the map; one scrolls the page. */
export function pinchToZoom(box: HTMLElement, { isOffered, pointAt, move, enlarge, leave }: PinchActions): void {
  let last: { readonly x: number; readonly y: number; readonly spread: number } | undefined;
  /** The point between two fingers, and how far apart they are on the screen. */
  const middleOf = (touches: TouchList): NonNullable<typeof last> => {
    const [a, b] = [touches[0]!, touches[1]!];
    const [x, y] = pointAt({ clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 });
    return { x, y, spread: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)) };
  };
  const follow = ({ touches }: TouchEvent): void => void (last = touches.length === 2 ? middleOf(touches) : undefined);
  for (const name of ['touchstart', 'touchend', 'touchcancel'] as const) box.addEventListener(name, follow, { passive: true });
  const onMove = (event: TouchEvent): void => {
    if (!isOffered()) return;
    if (last === undefined) return leave();
    event.preventDefault();
    const { x, y, spread } = middleOf(event.touches);
    move(x - last.x, y - last.y);
    enlarge(spread / last.spread, x, y);
    last = { x, y, spread };
  };
  box.addEventListener('touchmove', onMove, { passive: false });
}

/** What only Safari has: two fingers spread on a touch pad. On its telephones the fingers are touches too, and are followed as such. */
interface GestureEvent extends UIEvent {
  readonly scale: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** Two fingers on a touch pad, in Safari; other browsers tell of them as a wheel with a modifier. */
export function spreadToZoom(box: HTMLElement, { isOffered, pointAt, enlarge }: Omit<PinchActions, 'move' | 'leave'>): void {
  if (navigator.maxTouchPoints > 0) return;
  let last = 1;
  const follow = (event: Event): void => {
    if (!isOffered()) return;
    event.preventDefault();
    const gesture = event as GestureEvent;
    const { scale } = gesture;
    if (event.type === 'gesturechange') enlarge(scale / last, ...pointAt(gesture));
    last = scale;
  };
  for (const name of ['gesturestart', 'gesturechange']) box.addEventListener(name, follow);
}
