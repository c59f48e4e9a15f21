import { late } from './late.ts';

/**
 * A regular expression that is made when it is first called for. Those with properties of Unicode's go this way where every
 * start of the command line would read them: to look up what has a property takes as long as to load many functions.
 */
export const latePattern = (source: string, flags: string): (() => RegExp) =>
  late(() => new RegExp(source, flags));
