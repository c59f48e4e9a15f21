import { commandLine, isFresh } from '../scripts/bundles.mjs';

/** The command line's program and its threads, by name: where each is among the sources. */
const sources = {
  countersign: 'cli/countersign.ts',
  main: 'cli/main.ts',
  auditWorker: 'services/audit/auditWorker.ts',
  evidenceWorker: 'services/evidence/evidenceWorker.ts',
  searchWorker: 'services/check/searchWorker.ts',
} as const;

const isBuilt = isFresh(commandLine);

/**
 * A program as it is packed (out/cli, which starts three times as fast), where that was built from the sources as they
 * are, as `npm test` does first; else its source.
 */
export const programUrl = (name: keyof typeof sources): URL =>
  new URL(`../${isBuilt ? `out/cli/${name}.js` : sources[name]}`, import.meta.url);
