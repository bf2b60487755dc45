import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { canInstallPackages, installPackages } from '../../scripts/debian-packages.mjs';

/** What the engines need: the name of each program, or how it is found, and the Debian package that has it. */
const PROGRAMS = {
  firefox: { package: 'firefox-esr', find: () => onPath('firefox-esr') ?? onPath('firefox') },
  webkitDriver: { package: 'webkit2gtk-driver', find: () => onPath('WebKitWebDriver') },
  webkit: { package: 'webkit2gtk-driver', find: () => onPath('MiniBrowser') ?? inPackage('libwebkit2gtk-4.1-0', /\/MiniBrowser$/) },
  display: { package: 'xvfb', find: () => onPath('Xvfb') },
};

/** Paths of programs, by their names above. What is lacking is installed where that is possible; else an error says what to install. */
export function findOrInstallPrograms(names) {
  const lacking = names.filter((name) => PROGRAMS[name].find() === undefined);
  const packages = [...new Set(lacking.map((name) => PROGRAMS[name].package))];
  if (packages.length > 0) {
    if (!canInstallPackages()) throw new Error(`Not found: ${lacking.join(', ')}. Install: sudo apt-get install ${packages.join(' ')}`);
    installPackages(packages);
  }
  return Object.fromEntries(names.map((name) => [name, PROGRAMS[name].find()]));
}

/** Starts a screen that nobody sees, and resolves with its name and how to end it. It never goes blank, as then a page is not painted. */
export async function startDisplay(program) {
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp', '-s', '0'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    screen.stdio[3].setEncoding('utf8').once('data', resolve);
    screen.once('error', reject).once('exit', () => reject(new Error('The screen ended before it was there.')));
  });
  return { name: `:${number.trim()}`, end: () => screen.kill() };
}

/** Starts a WebDriver for WebKit, and resolves with its port and how to end it. */
export async function startWebkitDriver(program, display) {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } });
  while (!(await answers(port))) {
    if (driver.exitCode !== null) throw new Error('The WebDriver of WebKit ended before it answered.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { port, end: () => driver.kill() };
}

async function answers(port) {
  return fetch(`http://127.0.0.1:${port}/status`).then(
    () => true,
    () => false,
  );
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function onPath(command) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((directory) => join(directory, command))
    .find((path) => existsSync(path));
}

function inPackage(name, pattern) {
  const { stdout } = spawnSync('dpkg', ['-L', name], { encoding: 'utf8' });
  return stdout?.split('\n').find((path) => pattern.test(path));
}
