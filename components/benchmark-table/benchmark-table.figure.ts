import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { benchmarkWords } from '../../src/language/benchmark-words.js';
import { comparisonWords } from '../../src/language/comparison-words.js';
import { loadBenchmarkTable, type BenchmarkTableData, type BenchmarkTableQuery } from '../../src/views/benchmark-table.data.js';
import { benchmarkTwin } from '../../src/views/benchmark-table.twin.js';
import { BENCHMARK_ROWS, benchmarkTableView, type BenchmarkRows, type BenchmarkTableView } from '../../src/views/benchmark-table.view.js';
import { oneOf } from '../shared/attributes.js';
import { choiceStyles } from '../shared/choice.styles.js';
import { choiceTemplate } from '../shared/choice.template.js';
import type { SelectDetail } from '../shared/events.js';
import type { Figure, FigureHost, FigureInput } from '../shared/figure.js';
import { isShortcut } from '../shared/keys.js';
import { legendStyles } from '../shared/legend.styles.js';
import { stepFrom } from '../shared/row-walk.js';
import { benchmarkGridTemplate } from './benchmark-grid.template.js';
import { benchmarkTableStyles } from './benchmark-table.styles.js';
import { benchmarkTableTemplate } from './benchmark-table.template.js';

/** The element, with the attributes that a person's choices become. */
interface BenchmarkHost extends FigureHost {
  rows?: string;
}

export class BenchmarkTableFigure implements Figure<BenchmarkTableQuery, BenchmarkTableData, BenchmarkTableView> {
  static readonly styles: readonly CSSResult[] = [legendStyles, choiceStyles, benchmarkTableStyles];
  readonly load = loadBenchmarkTable;
  readonly twin = benchmarkTwin;
  /** Row that the keyboard is at. */
  #walked = 0;
  /** What was last to choose from: a choice without figures can be taken back. */
  #last: BenchmarkTableView | undefined;

  constructor(
    private readonly host: BenchmarkHost,
    private readonly select: (detail: SelectDetail) => void,
  ) {}

  choices(): readonly unknown[] {
    return [this.#rows];
  }

  decide(answer: BenchmarkTableData, { speech, heading }: FigureInput): BenchmarkTableView {
    return benchmarkTableView(answer, { speech, heading, rows: this.#rows });
  }

  template(view: BenchmarkTableView, { speech }: FigureInput): TemplateResult {
    if (view.layout === 'grid') return benchmarkGridTemplate({ view, speech, onRemove: (code) => this.#layBeside(view, code) });
    const rows = view.rows.length;
    // Another answer may have fewer rows.
    this.#walked = Math.max(0, Math.min(this.#walked, rows - 1));
    return benchmarkTableTemplate({
      view,
      speech,
      active: this.#walked,
      onKey: (event) => this.#press(rows, event),
      onClick: (event) => this.#point(event),
    });
  }

  controls(current: BenchmarkTableView | undefined, { speech }: FigureInput): TemplateResult | typeof nothing {
    this.#last = current ?? this.#last;
    const view = this.#last;
    if (view === undefined) return nothing;
    const words = benchmarkWords(speech.tag);
    const shared = comparisonWords(speech.tag);
    const { regions, groups } = view.choices;
    const asked = this.host.reference;
    return html`<div class="choices" role="group" aria-label=${shared.controls}>
      ${choiceTemplate({
        label: shared.chooseRegion,
        options: regions,
        chosen: view.regions[0]!.code,
        onChoose: (code) => this.#choose(view, code),
      })}
      ${choiceTemplate({
        label: words.chooseGroup,
        options: groups,
        chosen: groups.find(({ id }) => id === asked)?.id ?? view.group.id,
        onChoose: (id) => (this.host.reference = id),
      })}
      ${
        view.beside.length === 0
          ? nothing
          : choiceTemplate({
              label: words.addRegion,
              options: [{ id: '', label: words.addNone }, ...view.beside],
              chosen: '',
              onChoose: (code) => code !== '' && this.#layBeside(view, code),
            })
      }
      ${choiceTemplate({
        label: words.rows,
        options: BENCHMARK_ROWS.map((id) => ({ id, label: words.rowsAre[id] })),
        chosen: view.rowsAre,
        onChoose: (id) => (this.host.rows = id),
      })}
    </div>`;
  }

  get #rows(): BenchmarkRows {
    return oneOf(BENCHMARK_ROWS, this.host.rows);
  }

  #choose({ choices, level, rows }: BenchmarkTableView, code: string): void {
    const { label: name } = choices.regions.find(({ id }) => id === code)!;
    this.select({ code, name, level, period: rows[0]?.period ?? '', value: null, status: 'unknown' });
  }

  /** Lays a region beside the others, or takes it away. */
  #layBeside({ regions }: BenchmarkTableView, code: string): void {
    const [, ...others] = regions.map((region) => region.code);
    this.host.regions = (others.includes(code) ? others.filter((each) => each !== code) : [...others, code]).join(' ');
  }

  #point(event: MouseEvent): void {
    const row = (event.target as Element).closest('.row');
    if (row !== null) this.#walk([...this.host.renderRoot.querySelectorAll('.row')].indexOf(row));
  }

  #press(rows: number, event: KeyboardEvent): void {
    if (isShortcut(event)) return;
    const row = stepFrom(this.#walked, rows, event.key);
    if (row === undefined) return;
    event.preventDefault();
    this.#walk(row);
    this.host.renderRoot.querySelector(`#row-${row}`)?.scrollIntoView({ block: 'nearest' });
  }

  #walk(row: number): void {
    this.#walked = row;
    this.host.requestUpdate();
  }
}
