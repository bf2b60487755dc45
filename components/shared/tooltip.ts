/** Places the tooltip of a shadow root, in CSS pixels from the box that it stands in. By script, as a strict page allows no `style` in markup. */
export function placeTooltip(tooltip: HTMLElement, x: number, y: number): void {
  tooltip.style.setProperty('--_tooltip-x', `${x}px`);
  tooltip.style.setProperty('--_tooltip-y', `${y}px`);
}
