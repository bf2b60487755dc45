import type { Progress } from '../prepared.js';

/** Where a command writes: the streams of the process, or those of a test. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
}

const LEAST_MILLISECONDS = { line: 2000, terminal: 50 };
const CLEAR_LINE = '\r\u001b[K';

/** Writes results to one stream; faults, remarks and progress to the other. Progress is one changing line in a terminal, else a line now and then. */
export class Terminal {
  readonly #streams: Streams;
  #last = 0;
  #isLineOpen = false;

  constructor(streams: Streams) {
    this.#streams = streams;
  }

  readonly progress: Progress = (message) => {
    const { stderr } = this.#streams;
    const isTerminal = stderr.isTTY === true;
    const now = Date.now();
    if (now - this.#last < (isTerminal ? LEAST_MILLISECONDS.terminal : LEAST_MILLISECONDS.line)) return;
    this.#last = now;
    if (!isTerminal) stderr.write(`${message}\n`);
    else {
      stderr.write(`${CLEAR_LINE}${message.slice(0, (stderr.columns ?? 80) - 1)}`);
      this.#isLineOpen = true;
    }
  };

  result(line: string): void {
    this.#close();
    this.#streams.stdout.write(`${line}\n`);
  }

  remark(line: string): void {
    this.#close();
    this.#streams.stderr.write(`${line}\n`);
  }

  #close(): void {
    if (this.#isLineOpen) this.#streams.stderr.write(CLEAR_LINE);
    this.#isLineOpen = false;
  }
}
