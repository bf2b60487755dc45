import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { validateSuccessorList } from '../../src/contract/later/successors.validator.generated.js';
import type { Level } from '../../src/contract/types.generated.js';
import { failureText } from '../../src/language/failures.js';
import { ownDataWords } from '../../src/language/own-data-words.js';
import type { Speech } from '../../src/language/speech.js';
import { likelyColumns, ownLayer, type OwnColumns, type OwnDivision, type OwnLayer } from '../../src/own-data/own-layer.js';
import { readOwnFile } from '../../src/own-data/read-own-file.js';
import { OwnFileError, type OwnTable } from '../../src/own-data/read-own-table.js';
import type { RegionIndex } from '../../src/regions/region-index.js';
import { parseAddress } from '../../src/sources/parse-address.js';
import { releaseSource } from '../../src/sources/release-source.js';
import { localDataView, ownFileFaultText } from '../../src/views/local-data.view.js';
import { adoptStyles } from '../shared/adopt-styles.js';
import { LanguageController } from '../shared/language-controller.js';
import { inOneScheme } from '../shared/one-scheme.js';
import { releaseOfScript, type Group } from '../shared/surroundings.js';
import { tokenStyles } from '../shared/token.styles.js';
import { localDataStyles } from './local-data.styles.js';
import { localDataTemplate } from './local-data.template.js';

type PanelHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment; readonly headingLevel: number };
type OwnGroup = Element & Partial<Group>;

/** What the codes of a file are joined with. */
interface Regions {
  readonly level: Level;
  readonly index: RegionIndex;
  readonly successors: OwnDivision['successors'];
}

interface OpenedFile {
  readonly name: string;
  readonly table: OwnTable;
  readonly columns: OwnColumns;
  readonly year: number | undefined;
}

/** Opens a person's file and gives its figures to the group. All that is fetched for it is fetched before a file is opened. */
export class LocalDataPanel {
  readonly #languages: LanguageController;
  #group: OwnGroup | undefined;
  #asked: string | undefined;
  #regions: Regions | undefined;
  /** Why the regions could not be had. */
  #failure: { readonly error: unknown } | undefined;
  /** The file that a person chose last, and did not take away: another may take longer to read. */
  #chosen: File | undefined;
  #opened: (OpenedFile & { readonly layer: OwnLayer }) | undefined;
  #message: string | undefined;

  constructor(private readonly host: PanelHost) {
    this.#languages = new LanguageController(host);
    adoptStyles(host.renderRoot, [...inOneScheme([tokenStyles]), localDataStyles]);
  }

  /** To be called when the element leaves the page: its figures go with it. */
  forget(): void {
    if (this.#group !== undefined) this.#group.ownLayer = undefined;
    [this.#group, this.#chosen, this.#opened, this.#message] = [undefined, undefined, undefined, undefined];
  }

  template(group: OwnGroup | undefined, level: string | undefined): TemplateResult {
    this.#languages.follow();
    const { speech } = this.#languages;
    const words = ownDataWords(speech.tag);
    if (group !== undefined && group !== this.#group) {
      this.#group = group;
      group.ownLayer = this.#opened?.layer ?? group.ownLayer ?? null;
    }
    const release = group?.release ?? releaseOfScript();
    if (release !== undefined) this.#askRegions(release, level);
    const regions = this.#regions;
    const opened = this.#opened;
    return localDataTemplate({
      speech,
      headingLevel: this.host.headingLevel,
      message: group === undefined ? words.outsideGroup : (this.#failureText(speech) ?? this.#message),
      canOpen: group !== undefined && regions !== undefined,
      file: opened?.name,
      view:
        opened === undefined || regions === undefined
          ? undefined
          : localDataView({
              ...opened,
              regions: regions.index,
              division: { year: opened.year, successors: regions.successors },
              one: speech.level(regions.level).one,
              speech,
            }),
      onFile: (file) => void this.#open(file),
      onColumn: (key, place) => opened && this.#join({ ...opened, columns: { ...opened.columns, [key]: place } as OwnColumns }),
      onYear: (year) => opened && this.#join({ ...opened, year }),
      onRemove: () => this.#remove(words.removed),
      onRetry: this.#failure && this.#retry,
    });
  }

  #failureText(speech: Speech): string | undefined {
    if (this.#failure === undefined) return undefined;
    const [, ...causes] = failureText(this.#failure.error, speech).sentences;
    return [ownDataWords(speech.tag).noRegions, ...causes].join(' ');
  }

  readonly #retry = (): void => {
    this.#asked = undefined;
    this.host.requestUpdate();
  };

  #askRegions(release: string, level: string | undefined): void {
    const asked = `${release} ${level ?? ''}`;
    if (asked === this.#asked) return;
    [this.#asked, this.#regions, this.#failure] = [asked, undefined, undefined];
    this.#remove(undefined);
    const { baseURI } = this.host;
    void fetchRegions(parseAddress(release, baseURI)?.href ?? release, level).then(
      (regions) => this.#have(asked, { regions }),
      (error: unknown) => this.#have(asked, { failure: { error } }),
    );
  }

  #have(asked: string, { regions, failure }: { readonly regions?: Regions; readonly failure?: { readonly error: unknown } }): void {
    if (asked !== this.#asked) return;
    [this.#regions, this.#failure] = [regions, failure];
    this.host.requestUpdate();
  }

  async #open(file: File | undefined): Promise<void> {
    const regions = this.#regions;
    if (file === undefined || regions === undefined) return;
    this.#chosen = file;
    const isWanted = (): boolean => file === this.#chosen && regions === this.#regions;
    const { level, index } = regions;
    const { speech } = this.#languages;
    try {
      const table = await readOwnFile(file);
      if (!isWanted()) return;
      const columns = likelyColumns(table, index);
      if (columns === undefined) this.#remove(ownDataWords(speech.tag).noColumns(speech.level(level).many));
      else this.#join({ name: file.name, table, columns, year: undefined });
    } catch (error) {
      if (!(error instanceof OwnFileError)) throw error;
      if (isWanted()) this.#remove(ownFileFaultText(error.fault, speech));
    }
  }

  #join(opened: OpenedFile): void {
    const { index, successors } = this.#regions!;
    const layer = ownLayer(opened.table, opened.columns, index, { year: opened.year, successors });
    this.#message = undefined;
    this.#show({ ...opened, layer });
  }

  #remove(message: string | undefined): void {
    [this.#chosen, this.#message] = [undefined, message];
    this.#show(undefined);
  }

  #show(opened: (OpenedFile & { readonly layer: OwnLayer }) | undefined): void {
    this.#opened = opened;
    if (this.#group !== undefined) this.#group.ownLayer = opened?.layer ?? null;
    this.host.requestUpdate();
  }
}

/** A level with more regions than this is one that people have figures of. */
const MANY_REGIONS = 20;

async function fetchRegions(address: string, asked: string | undefined): Promise<Regions> {
  const source = releaseSource(address);
  const { release } = await source.open();
  const { levels } = release;
  const level = levels.find(({ id }) => id === asked) ?? levels.find(({ count }) => count > MANY_REGIONS) ?? levels.at(-1)!;
  const [index, successors] = await Promise.all([
    source.regions(level.id),
    level.successors === undefined ? undefined : source.document(level.successors, validateSuccessorList),
  ]);
  return { level, index, successors };
}
