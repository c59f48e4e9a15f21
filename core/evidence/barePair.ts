import type { Candidate, Found } from './Evidence.ts';

/** An email and a signature that stand in a text without any name: at least one of the two. */
export const barePair = (email: Found | undefined, signature: Found | undefined): Candidate => {
  const ranges = [email, signature].flatMap((one) => one?.range ?? []);
  return {
    ...(email === undefined ? {} : { email }),
    ...(signature === undefined ? {} : { signature }),
    platform: 'unknown',
    source: 'bare',
    range: {
      start: Math.min(...ranges.map(({ start }) => start)),
      end: Math.max(...ranges.map(({ end }) => end)),
    },
  };
};
