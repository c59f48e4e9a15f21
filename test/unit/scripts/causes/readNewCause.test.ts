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
    ['message', 'email-of-this-test'],
    ['message', 'other-of-this-test'],
    ['secret', 'secret-of-this-test'],
    ['construction', 'hmac-of-this-test'],
    ['encoding', 'encoding-of-this-test'],
    ['delivery', 'email-of-this-test'],
    ['exposure', 'secret-of-this-test'],
  ] as const)('are a layer and a free id: %s %s, which comes last', (layer, id) => {
    const last = Math.max(...catalogueByLayer[layer].map(({ order }) => order));
    expect(readNewCause([layer, id], entries)).toEqual({ layer, id, order: last + 1 });
  });

  it.each([
    [[], 'Usage'],
    [['message'], 'Usage'],
    [['message', 'email-a', 'email-b'], 'Usage'],
    [['email', 'email-of-this-test'], 'no layer “email”'],
    [['algorithm', 'wrong-something'], 'wrongAlgorithm.ts'],
    [['message', 'emailSomething'], 'no id'],
    [['message', 'email_something'], 'no id'],
    [['message', 'email'], 'no id'],
    [['message', 'email-'], 'no id'],
    [['message', '../email-something'], 'no id'],
    [['message', 'secret-of-this-test'], 'begin with email- or other-'],
    [['secret', 'email-of-this-test'], 'begin with secret-'],
    [['encoding', 'base58-something'], 'begin with encoding-'],
    [['message', 'email-case'], 'core/causes/message/emailCase.ts'],
    [['delivery', 'secret-in-frontend'], 'core/causes/exposure/secretInFrontend.ts'],
  ])('are refused with a reason: %j, %s', (args, reason) => {
    expect(complaintAbout(...args)).toContain(reason);
  });
});
