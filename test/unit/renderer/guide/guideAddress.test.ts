import { describe, expect, it } from 'vitest';
import { causeIds } from '../../../../core/causes/CauseId.ts';
import {
  causeAddress,
  causesAddress,
  guidePartOf,
  integrationsAddress,
} from '../../../../renderer/guide/guideAddress.ts';

describe('the part of the guide that an address shows', () => {
  it('is the page of a cause', () => {
    for (const cause of Object.values(causeIds).flat()) {
      expect(guidePartOf(causeAddress(cause))).toEqual({ part: 'cause', cause });
    }
  });

  it('is the list of causes, with one open where it is named', () => {
    expect(guidePartOf(causesAddress())).toEqual({ part: 'causes', open: '' });
    expect(guidePartOf(causesAddress('email-case'))).toEqual({ part: 'causes', open: 'email-case' });
  });

  it('is the list where the cause does not exist', () => {
    expect(guidePartOf('#guide/cause/constructor')).toEqual({ part: 'causes', open: '' });
    expect(guidePartOf('#guide/cause/')).toEqual({ part: 'causes', open: '' });
  });

  it('is what is known of integrations', () => {
    expect(guidePartOf(integrationsAddress)).toEqual({ part: 'integrations' });
  });

  it('is the questions otherwise', () => {
    expect(guidePartOf('#guide')).toEqual({ part: 'questions' });
    expect(guidePartOf('')).toEqual({ part: 'questions' });
  });
});
