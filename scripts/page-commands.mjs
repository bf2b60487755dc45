/**
 * What a test in the browser can ask of that browser, with `executeServerCommand`: `screenshot`, with a part of the page, and `pdf`, the page as
 * it is printed. Both as text, in base64.
 */
export function pageCommands() {
  return {
    name: 'page-commands',
    async executeCommand({ command, payload, session }) {
      const page = session.browser.getPage(session.id);
      if (command === 'screenshot')
        return (await page.screenshot({ clip: payload, fullPage: true, animations: 'disabled' })).toString('base64');
      if (command === 'pdf') return (await page.pdf({ format: 'A4', margin: MARGIN })).toString('base64');
      return undefined;
    },
  };
}

const MARGIN = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
