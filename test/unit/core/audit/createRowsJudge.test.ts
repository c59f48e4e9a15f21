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

  /** The chain of each wrong row, and each row’s verdict. */
  function told(judge: ReturnType<typeof createRowsJudge<ChainMatcher>>) {
    const { verdicts: places, mistakes, explainedBy } = judge(rows);
    return {
      verdicts: Array.from(places),
      chains: Array.from(explainedBy, (number) => mistakes[number - 1]),
    };
  }

  it('have their verdicts, and the chain that their texts get, or none', () => {
    const judged = told(createRowsJudge(secret, explainer.mistakesOf));
    expect(judged.verdicts).toEqual(verdicts);
    const byTexts = new Map(explainer.answerAll(signed, nothing).map((answer, nth) => [wrong[nth], answer]));
    const explained = judged.chains.flatMap((chain, row) => (chain === undefined ? [] : [{ chain, row }]));
    expect(explained.length).toBeGreaterThan(wrong.length / 3);
    for (const { chain, row } of explained) expect(byTexts.get(row)).toBe(chain);
  });

  it('are judged alike where most of the rows before them had one mistake, which is tried first then', () => {
    const plain = told(createRowsJudge(secret, explainer.mistakesOf));
    const byChain = Map.groupBy(wrong, (row) => plain.chains[row]);
    byChain.delete(undefined);
    expect(byChain.size).toBeGreaterThan(1);
    for (const same of byChain.values()) {
      const judge = createRowsJudge(secret, explainer.mistakesOf);
      judge(
        rowsOf(
          same.map((row) => rows.email(row)),
          same.map((row) => rows.signature(row)),
        ),
      );
      expect(told(judge)).toEqual(plain);
    }
  });
});
