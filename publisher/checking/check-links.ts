import type { Action } from '../../src/contract/types.generated.js';
import { inParallel } from '../concurrency.js';
import type { Findings } from './findings.js';

/** An address that a document names, as it is written there. */
export interface Link {
  readonly address: string;
  readonly file: string;
  readonly where: string;
}

const AT_ONCE = 4;
const PATIENCE = 10_000;
const MOST_HOPS = 5;

/** The addresses of a list of actions. */
export function linksOf(actions: readonly Action[], file: string): Link[] {
  return actions.flatMap(({ url, requestUrl }, i) =>
    Object.entries({ url, requestUrl }).flatMap(([key, address]) =>
      address === undefined ? [] : [{ address, file, where: `/actions/${i}/${key}` }],
    ),
  );
}

/**
 * Asks every address once, and takes nothing in. One that is gone is a fault. One that does not answer, fails or has moved is a warning:
 * the fault may be of the network, and an address that asks for a password answers as it should.
 */
export async function checkLinks(links: readonly Link[], findings: Findings): Promise<void> {
  const addresses = [...new Set(links.map(({ address }) => address))];
  const outcomes = new Map(await inParallel(addresses, AT_ONCE, async (address) => [address, await ask(address)] as const));
  for (const { address, file, where } of links) {
    const { gone, remark } = outcomes.get(address)!;
    if (gone !== undefined) findings.fault({ file, where, found: `${address}: ${gone}`, expected: 'a page that is there' });
    if (remark !== undefined) findings.warn(`${file}, ${where}: ${address} ${remark}`);
  }
}

interface Outcome {
  readonly gone?: string;
  readonly remark?: string;
}

async function ask(address: string): Promise<Outcome> {
  let [at, hasMoved] = [address, false];
  try {
    for (let hop = 0; hop <= MOST_HOPS; hop++) {
      const { status, location } = await answerOf(at);
      if (location === undefined) return judged(status, hasMoved ? at : undefined);
      hasMoved ||= status === 301 || status === 308;
      at = new URL(location, at).href;
      if (address.startsWith('https:') && !at.startsWith('https:')) return { gone: `leads to ${at}, which is not https` };
    }
    return { remark: `leads on more than ${MOST_HOPS} times` };
  } catch (error) {
    return { remark: `did not answer: ${reasonOf(error)}` };
  }
}

function judged(status: number, movedTo: string | undefined): Outcome {
  if (status === 404 || status === 410) return { gone: `HTTP ${status}` };
  if (status >= 500) return { remark: `answers HTTP ${status}` };
  return movedTo === undefined ? {} : { remark: `has moved to ${movedTo}` };
}

/** Not every server knows HEAD: what it refuses is asked again as a browser asks it. */
async function answerOf(address: string): Promise<{ status: number; location: string | undefined }> {
  const request = { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) } as const;
  const head = await fetch(address, { ...request, method: 'HEAD' });
  const response = head.status < 400 ? head : await fetch(address, request);
  await response.body?.cancel();
  const { status, headers } = response;
  return { status, location: status >= 300 && status < 400 ? (headers.get('location') ?? undefined) : undefined };
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
