import { describe, expect, it } from 'vitest';
import { catalogueByLayer } from '../../../../core/causes/index.generated.ts';
import { layers } from '../../../../core/causes/Layer.ts';
import { readNewCause } from '../../../../scripts/causes/readNewCause.ts';

const entries = layers.map((layer) => ({ layer, causes: catalogueByLayer[layer] }));
const complaintAbout = (...args: readonly string[]): string => {
  const read = readNewCause(args, entries);
  return 'complaint' in read ? read.complaint : '';
};

describe('the arguments of a new cause', () => {
  it.each([
    ['message', 'email-something'],
    ['message', 'other-something'],
    ['secret', 'secret-something'],
    ['construction', 'hmac-something'],
    ['encoding', 'encoding-something'],
    ['delivery', 'email-something'],
    ['exposure', 'secret-something'],
  ] as const)('are a layer and a free id: %s %s, which comes last', (layer, id) => {
    const last = Math.max(...catalogueByLayer[layer].map(({ order }) => order));
    expect(readNewCause([layer, id], entries)).toEqual({ layer, id, order: last + 1 });
  });

  it.each([
    [[], 'Usage'],
    [['message'], 'Usage'],
    [['message', 'email-a', 'email-b'], 'Usage'],
    [['email', 'email-something'], 'no layer “email”'],
    [['algorithm', 'wrong-something'], 'wrongAlgorithm.ts'],
    [['message', 'emailSomething'], 'no id'],
    [['message', 'email_something'], 'no id'],
    [['message', 'email'], 'no id'],
    [['message', 'email-'], 'no id'],
    [['message', '../email-something'], 'no id'],
    [['message', 'secret-something'], 'begin with email- or other-'],
    [['secret', 'email-something'], 'begin with secret-'],
    [['encoding', 'base58-something'], 'begin with encoding-'],
    [['message', 'email-case'], 'core/causes/message/emailCase.ts'],
    [['delivery', 'secret-in-frontend'], 'core/causes/exposure/secretInFrontend.ts'],
  ])('are refused with a reason: %j, %s', (args, reason) => {
    expect(complaintAbout(...args)).toContain(reason);
  });
});
