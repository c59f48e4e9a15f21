import fc from 'fast-check';
import { times } from './times.ts';

/** Of a property that names no number of runs: fewer in `npm test`, whose seeds differ from run to run. */
const numRuns = times > 1 ? 100 * times : 50;

// Loaded before each file of tests.
fc.configureGlobal({ numRuns });
