import type { LitElement, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { citation } from '../../src/exporting/citation.js';
import { findingLines } from '../../src/exporting/context-lines.js';
import { copiedTable } from '../../src/exporting/copied-table.js';
import { csvText } from '../../src/exporting/csv.js';
import { fileName } from '../../src/exporting/file-name.js';
import { localDay } from '../../src/exporting/local-day.js';
import { pictureAbout } from '../../src/exporting/picture-about.js';
import type { TakenView } from '../../src/exporting/taken-view.js';
import { viewAddress } from '../../src/exporting/view-address.js';
import type { Speech } from '../../src/language/speech.js';
import { takeAlongWords } from '../../src/language/take-along-words.js';
import type { OpenRelease } from '../../src/sources/source.js';
import type { FrameView } from '../../src/views/frame.view.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import { paperStyles } from './paper.styles.js';
import { printAlone } from './print-alone.js';
import { closestGroup } from './surroundings.js';
import { takeAlongTemplate } from './take-along.template.js';

export type TakeAlongHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment; readonly table?: unknown };

/** A figure as it is shown now. */
export interface ShownFigure {
  readonly view: { readonly frame: FrameView; readonly summary: readonly string[] };
  readonly twin: () => TableTwin;
  readonly open: OpenRelease;
  /** Where a person went to, in place of where the page put the figure. */
  readonly went: { readonly level: string; readonly code?: string | undefined } | undefined;
  readonly speech: Speech;
}

/** What a reader can take along of a figure. Everything is made from what is on the screen: nothing is asked for, nothing is kept. */
export class TakeAlong implements ReactiveController {
  /** Its picture is taken at this moment. */
  isPosing = false;
  /** It is printed, and nothing else of the page. */
  isAlone = false;
  #view: unknown;
  #figure: ShownFigure | undefined;
  /** What the element was asked for when its figure came: it may be asked for another since. */
  #attributes: Readonly<Record<string, string | undefined>> = {};
  #status = '';
  #file: { readonly url: string; readonly name: string } | undefined;
  /** To be copied by hand. */
  #citation: string | undefined;

  /** @param renderNow draws the host anew, at once */
  constructor(
    private readonly host: TakeAlongHost,
    private readonly renderNow: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  hostUpdated(): void {
    if (this.#figure === undefined || this.#figure.view === this.#view) return;
    this.#view = this.#figure.view;
    this.#attributes = attributesOf(this.host, this.#figure.went);
  }

  /** @param onPaper whether the figure is to stand by itself: printed, or as a picture */
  template(figure: ShownFigure, onPaper: boolean): TemplateResult {
    // What was taken of another view is not of this one.
    if (figure.view !== this.#view) this.#forget();
    this.#figure = figure;
    return takeAlongTemplate({
      words: takeAlongWords(figure.speech.tag),
      status: this.#status,
      file: this.#file,
      citation: this.#citation,
      found: onPaper ? findingLines(this.#taken(figure), figure.speech).join(' ') : undefined,
      onDownload: () => void this.#download(figure),
      onPicture: (kind) => void this.#takePicture(figure, kind),
      onCopyTable: () => void this.#copyTable(figure),
      onCopyCitation: () => void this.#copyCitation(figure),
      onPrint: () => void this.#print(figure),
    });
  }

  async #download(figure: ShownFigure): Promise<void> {
    const file = new Blob([csvText(figure.twin(), this.#taken(figure), figure.speech)], { type: 'text/csv;charset=utf-8' });
    await this.#give(file, figure, 'csv');
  }

  async #takePicture(figure: ShownFigure, kind: 'png' | 'svg'): Promise<void> {
    const { speech } = figure;
    const root = this.host.renderRoot as ShadowRoot;
    this.#forget();
    try {
      const { takePicture, pictureFile } = await import('./picture/take-picture.js');
      const picture = takePicture({
        host: this.host,
        root,
        paper: paperStyles.styleSheet!,
        pose: (isPosing) => {
          this.isPosing = isPosing;
          this.renderNow();
        },
      });
      const shown = this.#figure!;
      const file = await pictureFile(picture, kind, pictureAbout(this.#taken(shown), shown.view.summary, shown.speech));
      await this.#give(file, shown, kind);
    } catch (error) {
      console.warn(`<${this.host.localName}>`, error);
      await this.#say(takeAlongWords(speech.tag).refusedPicture);
    }
  }

  /** A link that a person can press again, and pressed for them the first time. */
  async #give(file: Blob, { view, open, speech }: ShownFigure, extension: string): Promise<void> {
    this.#forget();
    this.#file = { url: URL.createObjectURL(file), name: fileName({ ...view.frame, release: open.release.id }, extension) };
    await this.#say(takeAlongWords(speech.tag).downloaded);
    this.host.renderRoot.querySelector<HTMLAnchorElement>('.ways a')?.click();
  }

  async #print({ speech }: ShownFigure): Promise<void> {
    this.#forget();
    this.isAlone = true;
    const isPrinted = await printAlone(this.host, () => {
      this.isAlone = false;
      this.host.requestUpdate();
    });
    if (!isPrinted) await this.#say(takeAlongWords(speech.tag).refusedPrint);
  }

  async #copyTable(figure: ShownFigure): Promise<void> {
    const words = takeAlongWords(figure.speech.tag);
    this.#forget();
    const { html, text } = copiedTable(figure.twin(), this.#taken(figure), figure.speech);
    await this.#say((await isCopied(text, html)) ? words.copiedTable : words.refusedTable);
  }

  async #copyCitation(figure: ShownFigure): Promise<void> {
    const words = takeAlongWords(figure.speech.tag);
    this.#forget();
    const text = citation(this.#taken(figure), figure.speech);
    const done = await isCopied(text);
    this.#citation = text;
    await this.#say(done ? words.copiedCitation : words.refusedCitation);
  }

  #taken({ view, open }: ShownFigure): TakenView {
    const { host } = this;
    const release = host.table === undefined ? open.url : undefined;
    const attributes = { ...this.#attributes, view: host.getAttribute('view') ?? undefined };
    return {
      frame: view.frame,
      release: open.release,
      address: viewAddress({ page: location.href, release, tag: host.localName, attributes }),
      readOn: localDay(new Date()),
    };
  }

  /** What is said again is heard again. */
  async #say(status: string): Promise<void> {
    this.#status = '';
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#status = status;
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  #forget(): void {
    if (this.#file !== undefined) URL.revokeObjectURL(this.#file.url);
    [this.#status, this.#file, this.#citation] = ['', undefined, undefined];
  }
}

/** All that is asked for, whoever asked: the page, a group, or a person who went elsewhere. */
function attributesOf(host: TakeAlongHost, went: ShownFigure['went']): Readonly<Record<string, string | undefined>> {
  const { observedAttributes } = host.constructor as typeof LitElement;
  const own = Object.fromEntries(observedAttributes.map((name) => [name, host.getAttribute(name) ?? undefined]));
  const group = closestGroup(host);
  const asked = { ...own, region: own['region'] ?? group?.region, period: own['period'] ?? group?.period };
  // The page's list of regions is of the place where it put the figure.
  return went === undefined ? asked : { ...asked, level: went.level, within: went.code, regions: undefined };
}

/** Whether the browser let a text be copied, with its layout where it can. */
async function isCopied(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined || typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blobOf(text, 'plain'), 'text/html': blobOf(html, 'html') })]);
    return true;
  } catch {
    return false;
  }
}

function blobOf(text: string, kind: string): Blob {
  return new Blob([text], { type: `text/${kind}` });
}
