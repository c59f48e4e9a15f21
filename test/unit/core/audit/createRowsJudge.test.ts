import { describe, expect, it } from 'vitest';
import type { ChainMatcher } from '../../../../core/audit/createChainMatcher.ts';
import { createExplainer } from '../../../../core/audit/createExplainer.ts';
import { createJudge } from '../../../../core/audit/createJudge.ts';
import { createRowsJudge } from '../../../../core/audit/createRowsJudge.ts';
import { mixedList } from './mixedList.ts';
import { rowsOf } from './rowsOf.ts';

const secret = '7c1f0a93be5d24e8860b1fa2c394d5e1';
const otherSecret = 'fb25e27b585a6bfeba7be69208719b4b';
const website = { name: 'Main', secret, previousSecrets: [] };
const facts = { website, websites: [website, { name: 'Shop', secret: otherSecret, previousSecrets: [] }] };
const nothing = (): undefined => undefined;

describe('rows that stand in bytes', () => {
  const list = mixedList(600, secret, otherSecret);
  const rows = rowsOf(
    list.map(({ email }) => email),
    list.map(({ signature }) => signature),
  );
  const verdicts = Array.from(createJudge(secret)(rows));
  const wrong = list.flatMap((_, row) => (verdicts[row] === 0 ? [] : [row]));
  const signed = wrong.map((row) => ({ email: rows.email(row), signature: rows.signature(row) }));
  const explainer = createExplainer(facts);
  explainer.answerAll(signed, ({ email, signature }) => {
    const one = explainer.bySearch(email, signature, { maxMs: 60_000, maxMistakes: 1 });
    return one.status === 'proven' ? one : undefined;
  });

  it('have their verdicts, and the chain that their texts get, or none', () => {
    const judged = createRowsJudge(secret, explainer.mistakesOf)(rows);
    expect(Array.from(judged.verdicts)).toEqual(verdicts);
    expect(judged.wrong).toEqual(wrong);
    const byTexts = explainer.answerAll(signed, nothing);
    const told = judged.mistakes.filter((chain) => chain !== undefined);
    expect(told.length).toBeGreaterThan(wrong.length / 3);
    for (const [nth, chain] of judged.mistakes.entries())
      if (chain !== undefined) expect(byTexts[nth]).toBe(chain);
  });

  it('are judged alike where most of the rows before them had one mistake, which is tried first then', () => {
    const plain = createRowsJudge(secret, explainer.mistakesOf)(rows);
    const expected = { ...plain, verdicts: Array.from(plain.verdicts) };
    const byChain = Map.groupBy(wrong.keys(), (nth) => plain.mistakes[nth]);
    const chains = [...byChain.keys()].filter((chain): chain is ChainMatcher => chain !== undefined);
    expect(chains.length).toBeGreaterThan(1);
    for (const chain of chains) {
      const same = (byChain.get(chain) ?? []).map((nth) => wrong[nth] as number);
      const judge = createRowsJudge(secret, explainer.mistakesOf);
      judge(
        rowsOf(
          same.map((row) => rows.email(row)),
          same.map((row) => rows.signature(row)),
        ),
      );
      const judged = judge(rows);
      expect({ ...judged, verdicts: Array.from(judged.verdicts) }).toEqual(expected);
    }
  });
});
