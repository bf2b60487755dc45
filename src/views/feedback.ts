import { actionsWords } from '../language/actions-words.js';
import type { Speech } from '../language/speech.js';
import type { TextLink } from './action-cards.js';
import type { ActionsData } from './actions.data.js';
import { titleOf } from './release-terms.js';

/** A question or remark: what is sent, and to whom. A reader sees all of it first. */
export interface FeedbackView {
  readonly lead: string;
  /** Which figures it is about, a line each. Nothing about the reader. */
  readonly lines: readonly string[];
  readonly links: readonly TextLink[];
}

/** Undefined where nobody takes questions. */
export function feedbackView({ open, indicators, branches, model, region, list }: ActionsData, speech: Speech): FeedbackView | undefined {
  const { release } = open;
  const words = actionsWords(speech.tag);
  const takers = [
    { name: speech.text(release.publisher.name), address: release.publisher.feedback },
    ...(list !== undefined && 'ids' in list ? [{ name: list.holder, address: list.feedback }] : []),
  ].flatMap(({ name, address }) => (address === undefined ? [] : [{ name, address }]));
  if (takers.length === 0) return undefined;
  const branch = branches.length === 1 ? branches[0] : undefined;
  const subjects = [
    ...indicators.map((indicator) => ({
      id: [indicator.id, branch ?? []].flat().join(' '),
      title: titleOf(release, indicator, branch, speech),
    })),
    ...[model ?? []].flat().map(({ id, title }) => ({ id, title: speech.text(title) })),
  ];
  const lines = [
    ...subjects.map(({ id, title }) => words.about(title, id)),
    ...(region === undefined ? [] : [words.region(region.name, region.code)]),
    speech.words.frame.release(release.id, speech.date(release.published)),
    ...(open.url === undefined ? [] : [words.readHere(open.url)]),
  ];
  const subject = words.feedbackSubject(subjects.map(({ title }) => title).join(', ') || speech.text(release.title));
  return {
    lead: words.feedbackLead,
    lines,
    links: takers.map(({ name, address }) => ({ text: words.feedbackLink(name), address: withText(address, subject, lines) })),
  };
}

/** A mail begins with the text; a page is opened as it is, and the reader brings the text along. */
function withText(address: string, subject: string, lines: readonly string[]): string {
  if (!address.startsWith('mailto:')) return address;
  const text = new URLSearchParams({ subject, body: `${lines.join('\r\n')}\r\n\r\n` }).toString().replaceAll('+', '%20');
  return `${address}${address.includes('?') ? '&' : '?'}${text}`;
}
