import { expect } from 'chai';
import { stateOf, until } from '../components/page.js';
import { intrudersIn, isOwnStyle, vocabularyOf, type Vocabulary } from '../components/planted-page.js';
import { placeFrame } from './frames.js';

const reports = async (): Promise<string[]> => (await (await fetch('/hosted/reports')).json()) as string[];

/** A built page of a publisher beside the planted release, in a frame of this origin, so that a test sees into it: see test/server/planted.mjs. */
export class PublishedPage {
  private constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly reportsBefore: number,
  ) {}

  /** @param path within the folder of the pages for frames */
  static async open(path: string, shift: number): Promise<PublishedPage> {
    const { length } = await reports();
    const frame = placeFrame({ src: `/planted/${shift}/embed/${path}`, width: '1100', height: '800', title: 'Cijfers' });
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    return new PublishedPage(frame, length);
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  get vocabulary(): Vocabulary {
    return vocabularyOf([this.document]);
  }

  /** The element of ours on the page, once it is in one of its last states. */
  async settled(selector: string): Promise<HTMLElement> {
    const find = (): HTMLElement | null => this.document.querySelector<HTMLElement>(selector);
    await until(
      () => {
        const element = find();
        return element !== null && /idle|ready|empty|failed/.test(stateOf(element) ?? '');
      },
      () => `${selector}, settled: ${this.document.body.innerText}`,
    );
    return find()!;
  }

  /** Nothing ran, nothing is there that is not on the same page without anything hostile, and the policy had nothing to stop. */
  async expectClean(known: Vocabulary, what: string): Promise<void> {
    const { documentElement, head, body } = this.document;
    expect([...intrudersIn(head, known), ...intrudersIn(body, known), ...body.getAttributeNames()], what).to.deep.equal([]);
    expect(isOwnStyle(documentElement.getAttribute('style') ?? ''), what).to.equal(true);
    expect(['lang', 'style', 'class'], what).to.include.members(documentElement.getAttributeNames());
    expect(['followed', 'fitted'], what).to.include.members([...documentElement.classList]);
    expect([this.frame.contentWindow!.ran, window.ran], what).to.deep.equal([undefined, undefined]);
    expect((await reports()).slice(this.reportsBefore), what).to.deep.equal([]);
  }

  close(): void {
    this.frame.remove();
  }
}
