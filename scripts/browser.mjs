import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstallPackages, installPackages } from './debian-packages.mjs';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium-based browser on this machine: CHROME_PATH first, then the usual names on PATH. Undefined where there is none. */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (!isExecutable(chosen)) throw new Error(`CHROME_PATH is "${chosen}", but no program can be started there.`);
    return chosen;
  }
  const directories = (process.env.PATH ?? '').split(delimiter).filter((directory) => directory !== '');
  const candidates = COMMANDS.flatMap((command) => directories.map((directory) => join(directory, command)));
  return [...candidates, ...APPLICATIONS].find(isExecutable);
}

/** As `findBrowser`, but installs Debian's Chromium where that is possible, and otherwise throws an error that says what to install. */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (!canInstallPackages()) {
    throw new Error(
      'The tests need a Chromium-based browser and none was found.\n' +
        'Install one (Debian: sudo apt-get install chromium) or set CHROME_PATH to the browser you have.',
    );
  }
  installPackages(['chromium']);
  const installed = findBrowser();
  if (installed === undefined) throw new Error('Chromium was installed, but is not on PATH. Set CHROME_PATH to it.');
  return installed;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
