import type { Fault } from '../faults.js';
import type { Progress } from '../prepared.js';
import { Additivity } from './additivity.js';
import type { AuditedRelease } from './audited-release.js';
import { earlierBlocks, learn, type Difference } from './earlier-knowledge.js';
import { leakFaults, type FurtherCell, type LeakFaults } from './leak-faults.js';
import { auditSystem } from './leaks.js';
import { subjectsOf, type Subject } from './subjects.js';
import type { SumSystem } from './sum-system.js';

export interface AuditOptions {
  /** The release before it that is not withdrawn: what it published a reader still has. */
  readonly earlier?: AuditedRelease | undefined;
  readonly onProgress?: Progress;
  /** Whether all cells are found that must be withheld too; by default only where they are few. */
  readonly mendAll?: boolean;
}

export interface AuditReport {
  /** What a reader can work out. */
  readonly faults: readonly Fault[];
  /** What cannot be undone in this release, or could not be looked at whole. */
  readonly warnings: readonly string[];
  /** With these withheld too nothing can be worked out, but for what the faults say cannot be mended so. */
  readonly further: readonly FurtherCell[];
}

/**
 * Finds what a reader can work out of what is withheld, from all that is published: see docs/decisions/0012-disclosure-audit.md. Reads one period
 * of an indicator at a time.
 */
export async function audit(
  release: AuditedRelease,
  { earlier, onProgress = () => undefined, mendAll = false }: AuditOptions = {},
): Promise<AuditReport> {
  const report = { faults: [] as Fault[], warnings: [] as string[], further: [] as FurtherCell[] };
  for (const subject of await subjectsOf(release, onProgress)) {
    const found = new SubjectAudit(release, earlier, subject, mendAll ? Infinity : MOST_TO_MEND);
    await found.run(onProgress);
    report.faults.push(...found.faults);
    for (const cell of found.further) report.further.push(cell);
    report.warnings.push(...found.warnings());
  }
  return report;
}

/** Of one period. */
const MOST_TO_MEND = 2000;

class SubjectAudit {
  readonly faults: Fault[] = [];
  readonly further: FurtherCell[] = [];
  readonly #differences = new Map<string, Difference>();
  readonly #additivity = new Additivity();
  readonly #name: string;
  /** Withheld cells of which the sums around were not all looked at together. */
  #partly = 0;
  /** Withheld cells that the earlier release gives away whatever is withheld now. */
  #lost = 0;

  constructor(
    readonly release: AuditedRelease,
    readonly earlier: AuditedRelease | undefined,
    readonly subject: Subject,
    readonly mostToMend: number,
  ) {
    const [first] = [...subject.ownersOf('count'), ...subject.ownersOf('total')];
    this.#name = `${first!.indicator}${first!.quantity === 'base' ? ', base' : ''}`;
  }

  async run(onProgress: Progress): Promise<void> {
    const { periods, system } = this.subject;
    for (const period of periods) {
      onProgress(`auditing: ${this.#name}, ${period}: what adds up`);
      this.#additivity.observe(await system(period));
    }
    for (const period of periods) {
      onProgress(`auditing: ${this.#name}, ${period}`);
      await this.#auditPeriod(period);
    }
  }

  warnings(): string[] {
    const [name, earlier] = [this.#name, this.earlier?.id ?? ''];
    const warnings: string[] = [];
    for (const { level, known, near } of this.#differences.values()) {
      if (known > 0)
        warnings.push(
          `${name}, ${level}: ${counted(known)} withheld now and published in release ${earlier}, which withholding does not undo`,
        );
      if (near > 0)
        warnings.push(
          `${name}, ${level}: ${counted(near)} off release ${earlier} by less than the minimum: the difference is a small count`,
        );
    }
    if (this.#lost > 0) warnings.push(`${name}: ${counted(this.#lost)} withheld, and follow from what release ${earlier} published`);
    if (this.#partly > 0) warnings.push(`${name}: ${counted(this.#partly)} in so many sums that not all of them were looked at together`);
    return warnings;
  }

  async #auditPeriod(period: string): Promise<void> {
    const { subject, release, earlier } = this;
    const system = await subject.system(period, this.#additivity);
    if (!system.hasWithheld) return;
    const beside = earlier && (await subject.system(period, this.#additivity));
    const learned = beside && learn(beside, await earlierBlocks(earlier, beside, period, subject.ownersOf));
    for (const difference of learned?.differences ?? []) this.#add(difference);
    const words = { release, period, ownersOf: subject.ownersOf };
    const { mostToMend } = this;
    const alone = leakFaults(system, this.#leaksOf(system), { mostToMend, told: learned?.told, mayUseTold: true }, words);
    this.#keep(alone);
    if (beside === undefined || learned === undefined || learned.told.size === 0) return;

    for (const cell of alone.cells) if (!learned.told.has(cell)) beside.withhold(cell);
    const leaks = this.#leaksOf(beside).filter(({ cell }) => !alone.told.has(cell));
    const together = leakFaults(
      beside,
      leaks,
      { mostToMend, told: learned.told },
      { ...words, earlier: earlier!.id, known: learned.known },
    );
    this.#lost += together.lost;
    this.#keep(together);
  }

  #leaksOf(system: SumSystem): ReturnType<typeof auditSystem>['leaks'] {
    const { leaks, partly } = auditSystem(system);
    this.#partly += partly;
    return leaks;
  }

  #keep({ faults, further }: LeakFaults): void {
    this.faults.push(...faults);
    for (const cell of further) this.further.push(cell);
  }

  #add({ level, known, near }: Difference): void {
    const sum = this.#differences.get(level);
    this.#differences.set(level, { level, known: known + (sum?.known ?? 0), near: near + (sum?.near ?? 0) });
  }
}

function counted(figures: number): string {
  return figures === 1 ? '1 figure is' : `${figures} figures are`;
}
