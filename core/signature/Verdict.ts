/** What Crisp would do with a signature. The app predicts; Crisp's dashboard decides. */
export const verdicts = ['verified', 'unverified', 'rejected'] as const;
export type Verdict = (typeof verdicts)[number];
