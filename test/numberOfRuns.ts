import fc from 'fast-check';
import { times } from './times.ts';

// Loaded before each file of tests where more is done than usual: properties that name no number of runs do a hundred.
fc.configureGlobal({ numRuns: 100 * times });
