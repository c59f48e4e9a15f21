import { describe, expect, it } from 'vitest';
import { type GuideState, pathOf } from '../../../../renderer/guide/guideState.ts';

const state: GuideState = {
  symptom: 'all',
  answers: { feature: 'yes', channel: 'chatbox' },
  asked: undefined,
  check: { email: 'user@example.com', known: { verdict: 'verified' } },
};

const idsOf = (one: GuideState) => pathOf(one)?.steps.map(({ id }) => id);

describe('the way through the guide', () => {
  it('does not begin without a symptom', () => {
    expect(pathOf({ ...state, symptom: undefined })).toBeUndefined();
  });

  it('passes questions that the check has answered', () => {
    expect(idsOf(state)).toEqual(['feature', 'channel', 'verdict-all', 'website']);
  });

  it('ends, unanswered, at a question that is asked although its answer is known', () => {
    const path = pathOf({ ...state, asked: 'verdict-all' });
    expect(path?.steps.at(-1)).toMatchObject({ id: 'verdict-all', known: false });
    expect(path?.steps.at(-1)?.answer).toBeUndefined();
    expect(path?.conclusion).toBeUndefined();
  });

  it('passes over a question to ask that is not on the way any more', () => {
    expect(idsOf({ ...state, asked: 'ios-log' })).toEqual(idsOf(state));
  });
});
