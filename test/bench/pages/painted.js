/**
 * The moment at which what is drawn by now was on the screen, in milliseconds on the clock of the page. A text that is drawn in the same
 * frame tells it: the browser reports when that was shown, whoever had to work for the frame: scripts, layout, or the drawing of lines.
 */
export function painted() {
  return new Promise((resolve) => {
    const sign = document.createElement('p');
    sign.setAttribute('elementtiming', 'painted');
    sign.className = 'sign';
    sign.textContent = '.';
    const observer = new PerformanceObserver((list) => {
      const entry = list.getEntries().find(({ element }) => element === sign);
      if (entry === undefined) return;
      observer.disconnect();
      sign.remove();
      resolve(entry.presentationTime ?? entry.renderTime);
    });
    observer.observe({ type: 'element' });
    document.body.append(sign);
  });
}
