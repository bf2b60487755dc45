import { check } from '../../publisher/checking/check.js';
import { publish } from '../../publisher/publish.js';

/** Publishes argv[2] to argv[3] and checks it, in a process of its own, so that time and memory are those of this work alone. */
async function main(publicationFile: string, out: string): Promise<void> {
  const { warnings } = await publish(publicationFile, { out });
  const { faults } = await check(out);
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const seconds = performance.now() / 1000;
  const processorSeconds = (userCPUTime + systemCPUTime) / 1e6;
  process.stdout.write(JSON.stringify({ faults, warnings, seconds, processorSeconds, megabytes: maxRSS / 1000 }));
}

void main(process.argv[2]!, process.argv[3]!);
