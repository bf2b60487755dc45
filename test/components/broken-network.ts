import type { ZoElement } from '../../components/shared/zo-element.js';
import type { SourceErrorKind } from '../../src/sources/source-error.js';
import { isWhole } from '../case-counts.js';
import { ELEMENTS } from '../states/elements.js';
import { ENGINE } from './engine.js';
import { place, stateOf, until } from './page.js';

/** The elements at a network that fails: see test/server/broken-network.mjs for the servers, and network-faults.mjs for what is wrong. */

export type FileKind = 'list' | 'manifest' | 'regions' | 'geometry' | 'table' | 'slices' | 'parts' | 'part' | 'method' | 'document';
type AnyElement = ZoElement<never, never>;

export interface Fault {
  readonly name: string;
  /** The causes that a reader may be told: engines do not see all alike. None: the figure comes. */
  readonly causes: readonly SourceErrorKind[];
  /** Of a file whose content the manifest does not tell; default the same. */
  readonly unpromised?: readonly SourceErrorKind[];
  /** Requests that are sent again by themselves. */
  readonly retries: 0 | 1 | 2;
  /** Requests that one question takes. */
  readonly requests?: number;
}

export const FAULTS: readonly Fault[] = [
  { name: 'cut-known-length', causes: ['offline'], retries: 2 },
  // WebKit takes the half for the whole.
  { name: 'cut-chunked', causes: ['offline', 'changed'], retries: 2 },
  { name: 'cut-at-close', causes: ['changed'], retries: 1 },
  // To WebKit the file is whole, as it is.
  { name: 'told-too-long', causes: ENGINE === 'WebKit' ? [] : ['offline'], retries: 2 },
  { name: 'told-too-short', causes: ['changed'], retries: 1 },
  { name: 'half-gzip', causes: ['changed', 'offline'], retries: 2 },
  { name: 'byte-changed', causes: ['changed'], retries: 1 },
  { name: 'swapped', causes: ['changed'], retries: 1 },
  { name: 'byte-order-mark', causes: ['changed'], unpromised: [], retries: 1 },
  { name: 'login-page', causes: ['not-data'], retries: 0 },
  { name: 'login-redirect', causes: ['not-data'], retries: 0, requests: 2 },
  { name: 'no-cors', causes: ['offline'], retries: 2 },
  { name: 'status-204', causes: ['server'], retries: 2 },
  { name: 'status-403', causes: ['refused'], retries: 0 },
  { name: 'status-404', causes: ['not-found'], retries: 0 },
  { name: 'status-410', causes: ['not-found'], retries: 0 },
  { name: 'status-429', causes: ['busy'], retries: 0 },
  { name: 'status-500', causes: ['server'], retries: 2 },
  { name: 'status-503', causes: ['server'], retries: 2 },
  { name: 'empty', causes: ['server'], retries: 2 },
  // A browser asks again by itself: on each of the six connections that it used before and on a new one, and Firefox ten times.
  { name: 'reset', causes: ['offline'], retries: 2, requests: ENGINE === 'Firefox' ? 10 : 7 },
  { name: 'stalled', causes: ['offline'], retries: 0 },
  { name: 'stalled-in-body', causes: ['offline'], retries: 0 },
  { name: 'slow', causes: [], retries: 0 },
];
/** Nobody can tell that these are not what the publisher wrote: no manifest tells what the list or the manifest itself must be. */
const UNNOTICED: readonly string[] = ['byte-changed', 'swapped'];

const ALWAYS: readonly FileKind[] = ['list', 'manifest'];
/** The kinds of files that each element asks for at first. */
export const ASKED: Readonly<Record<string, readonly FileKind[]>> = {
  'region-map': [...ALWAYS, 'table', 'regions', 'geometry'],
  'branch-concentration': [...ALWAYS, 'table', 'regions', 'slices', 'parts', 'part'],
  'branch-overlay': [...ALWAYS, 'table', 'regions', 'slices', 'geometry'],
  'trend-line': [...ALWAYS, 'table', 'regions', 'document'],
  'benchmark-table': [...ALWAYS, 'table', 'regions'],
  'indicator-profile': [...ALWAYS, 'table', 'regions'],
  'region-profile': [...ALWAYS, 'table', 'regions'],
  actions: [...ALWAYS, 'regions'],
  'next-steps': [...ALWAYS, 'table', 'regions', 'method'],
};
/** What only helps: without it the figure stands. */
const HELPS: Readonly<Record<string, FileKind>> = { actions: 'regions', 'next-steps': 'method' };

export interface BrokenCase {
  readonly stem: string;
  readonly fault: Fault;
  readonly kind: FileKind;
}

/** What a reader had before their eyes when a request had ended. */
export interface Seen {
  readonly event: string;
  readonly kind: string | undefined;
  readonly state: string | undefined;
  readonly isBusy: boolean;
  /** Messages that something is under way. */
  readonly waiting: readonly string[];
  readonly alert: string | undefined;
  /** What there is of a figure: its texts and drawings. */
  readonly figure: string;
  readonly summary: string;
}

const FIGURE = '.subheading, [part="summary"], [part="figure"], .caveat';

export interface Course {
  readonly before: Seen;
  readonly broken: Seen;
  /** How often each file of the kind was asked for until then. */
  readonly asked: Readonly<Record<string, number>>;
  /** After a person tried again, once the network was well. */
  readonly healed: Seen;
}

export const isMeaningful = ({ fault, kind }: BrokenCase): boolean => isPromised(kind) || !UNNOTICED.includes(fault.name);
export const isPromised = (kind: FileKind): boolean => kind !== 'list' && kind !== 'manifest';
/** Causes of which the reader is told one; none: the figure comes. */
export const causesOf = ({ stem, fault, kind }: BrokenCase): readonly SourceErrorKind[] =>
  HELPS[stem] === kind ? [] : isPromised(kind) ? fault.causes : (fault.unpromised ?? fault.causes);

interface Network {
  readonly origins: readonly string[];
  readonly refused: string;
}
export const network = (await (await fetch('/broken-network')).json()) as Network;

/** An element that showed figures goes to a release with a fault, the network heals, and a person tries again. */
export async function courseOf({ stem, fault, kind }: BrokenCase, place: number): Promise<Course> {
  const name = `${stem}-${Math.random().toString(36).slice(2)}`;
  const origin = network.origins[place % network.origins.length]!;
  const at = `${origin}/${fault.name}/${kind}/${name}`;
  const element = placed(stem, { release: `${origin}/whole/nothing/${stem}/releases.json`, lang: languageOf(place) });
  const before = await nextOf(element);
  element.release = `${at}/releases.json`;
  const broken = await nextOf(element);
  const asked = await logOf(at);
  await fetch(`${at}/heal`);
  if (broken.event === 'zo-load') return { before, broken, asked, healed: broken };
  element.shadowRoot!.querySelector<HTMLButtonElement>('[role="alert"] button')?.click();
  const healed = await nextOf(element);
  element.remove();
  return { before, broken, asked, healed };
}

/** Readers of both languages are told. */
export const languageOf = (place: number): 'nl' | 'en' => (place % 2 === 0 ? 'nl' : 'en');

export function placed(stem: string, more: Readonly<Record<string, string>>): AnyElement {
  const { tag, attributes } = ELEMENTS.find((each) => each.stem === stem)!;
  return place<AnyElement>(tag, { ...attributes, ...more });
}

/** What is seen when the request that is under way has ended. */
export async function nextOf(element: AnyElement): Promise<Seen> {
  const [event, kind] = await new Promise<[string, string | undefined]>((resolve) => {
    element.addEventListener('zo-load', () => resolve(['zo-load', undefined]), { once: true });
    element.addEventListener('zo-error', ({ detail }) => resolve(['zo-error', detail.kind]), { once: true });
  });
  await element.updateComplete;
  await until(() => !(stateOf(element) === 'loading'), 'what was loaded to be shown');
  const root = element.shadowRoot!;
  return {
    event,
    kind,
    state: stateOf(element),
    isBusy: root.querySelector('[aria-busy="true"]') !== null,
    waiting: [...root.querySelectorAll('.message[role="status"]')].map((message) => message.textContent!.trim()),
    alert: root.querySelector('[role="alert"]')?.textContent?.replace(/\s+/g, ' ').trim(),
    figure: [...root.querySelectorAll(FIGURE)].map((part) => part.textContent!.replace(/\s+/g, ' ').trim()).join('\n'),
    summary: root.querySelector('[part="summary"]')?.textContent ?? '',
  };
}

export async function logOf(at: string): Promise<Readonly<Record<string, number>>> {
  return (await (await fetch(`${at}/log`)).json()) as Record<string, number>;
}

/** Half a minute of patience is more than `npm test` has: there a third of it does. With TEST_ALL it is as long as it is for a reader. */
export function hurryPatience(): void {
  if (isWhole) return;
  const { setTimeout } = window;
  const hurried = (callback: () => void, delay = 0): number => setTimeout(callback, delay >= 30_000 ? delay / 3 : delay);
  before(() => void Object.assign(window, { setTimeout: hurried }));
  after(() => void Object.assign(window, { setTimeout }));
}
