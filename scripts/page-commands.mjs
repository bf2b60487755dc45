/**
 * What a test in the browser can ask of that browser, with `executeServerCommand`: `screenshot`, with a part of the page, and `pdf`, the page as
 * it is printed. Both as text, in base64.
 */
export function pageCommands() {
  return {
    name: 'page-commands',
    async executeCommand({ command, payload, session }) {
      if (command !== 'screenshot' && command !== 'pdf') return undefined;
      const page = session.browser.getPage(session.id);
      if (command === 'screenshot') return Buffer.from(await page.screenshot(pictureOf(payload, session.browser.type))).toString('base64');
      return Buffer.from(await page.pdf({ format: 'A4', margin: MARGIN })).toString('base64');
    },
  };
}

/** A part of the page, in pixels from its top; Playwright and puppeteer each say in their own way that it may lie outside the window. */
function pictureOf(clip, driver) {
  return driver === 'playwright' ? { clip, fullPage: true, animations: 'disabled' } : { clip, captureBeyondViewport: true };
}

const MARGIN = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
