import { describe, expect, it } from 'vitest';
import { columnsOfOthers } from '../../../../core/evidence/columnsOfOthers.ts';

const digest = '9bef0ef1e268f60627da9ba7d7605e8831d5b56ad07487d24d1aa386336d1944';
const isOthers = (text: string): boolean => columnsOfOthers(text)(text.lastIndexOf(digest));

describe('a digest in a cell', () => {
  it.each([
    [`order_id;order_hash;note\n1;${digest};\n2;${digest};gift`],
    [`some words\n\nfile,sha256,build_hash\na.zip,x,${digest}`],
    [`commit\tauthor\n${digest}\tJane`],
  ])('is another’s under a column that is named for others: %j', (text) => {
    expect(isOthers(text)).toBe(true);
  });

  it.each([
    [`order_id;signature\n1;${digest}`],
    [`email;order_hash\njane@example.com;${digest}`],
    [`order_id;order_hash\n1;2\n\nthe signature;is;${digest}`],
    [`order_id;order_hash\n1;2\njane@example.com;${digest}`],
    [`first, commit to it\nthen, ${digest}`],
    [digest],
  ])('may be somebody’s anywhere else: %j', (text) => {
    expect(isOthers(text)).toBe(false);
  });
});
