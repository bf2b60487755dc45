import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program with this Node in the project's folder, and resolves with its exit code and all that it wrote. */
export function runNode(args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs tasks, at most `width` at a time, each after those it needs; `report` is called as each ends.
 * A task whose needs failed still runs: what it then finds is worth knowing.
 */
export async function runTasks(tasks, width, report) {
  const waiting = [...tasks];
  const done = new Set();
  const work = async () => {
    for (;;) {
      const next = waiting.findIndex((task) => task.needs.every((name) => done.has(name)));
      if (next < 0 && waiting.length === 0) return;
      if (next < 0) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        continue;
      }
      const [task] = waiting.splice(next, 1);
      const started = performance.now();
      const result = await task.run();
      report(task, result, (performance.now() - started) / 1000);
      done.add(task.name);
    }
  };
  await Promise.all(Array.from({ length: width }, work));
}
