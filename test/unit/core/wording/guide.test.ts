import { describe, expect, it } from 'vitest';
import { causeIds } from '../../../../core/causes/CauseId.ts';
import { catalogue } from '../../../../core/causes/catalogue.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';
import { causesBehind } from '../../../../core/wording/causesBehind.ts';
import {
  answersOf,
  conclusionCauses,
  followGuide,
  type GuidePath,
  isUnsure,
  knownAnswers,
  type QuestionId,
  questions,
  type SymptomId,
  symptoms,
} from '../../../../core/wording/guide.ts';
import { english } from '../../../../locales/english.ts';
import { hasOwnTest } from '../causes/hasOwnTest.ts';

/** Every way through the guide from a symptom on: each open question answered in every way. */
function everyPath(symptom: SymptomId, answers: Readonly<Record<string, string>> = {}): readonly GuidePath[] {
  const path = followGuide(symptom, answers);
  const last = path.steps.at(-1);
  if (path.conclusion !== undefined || last === undefined) return [path];
  expect(answers[last.id], `${last.id} is asked once`).toBeUndefined();
  return answersOf(last.id).flatMap(({ id }) => everyPath(symptom, { ...answers, [last.id]: id }));
}

const paths = symptoms.flatMap((id) => everyPath(id));

describe('the guide', () => {
  it.each(symptoms)('ends every path in a conclusion: %s', (id) => {
    const all = everyPath(id);
    expect(all.length).toBeGreaterThan(1);
    for (const { conclusion, steps } of all) {
      expect(conclusion).toBeDefined();
      expect(steps.length).toBeLessThanOrEqual(12);
    }
  });

  it('reaches every delivery cause, or it has a test of its own', () => {
    const reached = new Set(
      paths.flatMap(({ conclusion }) => (conclusion === undefined ? [] : conclusionCauses[conclusion])),
    );
    expect(causeIds.delivery.filter((id) => !reached.has(id) && !hasOwnTest(id))).toEqual([]);
  });

  it('uses every question and every conclusion', () => {
    expect(new Set(paths.flatMap(({ steps }) => steps.map(({ id }) => id)))).toEqual(
      new Set(Object.keys(questions)),
    );
    expect(new Set(paths.map(({ conclusion }) => conclusion))).toEqual(
      new Set(Object.keys(conclusionCauses)),
    );
  });

  it('names causes of the catalogue only, and says something where there is none', () => {
    for (const id of Object.values(conclusionCauses).flat()) expect(catalogue.has(id)).toBe(true);
    for (const { title, advice } of Object.values(english.guide.conclusions)) {
      expect(title).toMatch(/\.$/);
      expect(advice.length).toBeGreaterThan(40);
    }
  });

  it('asks questions that have a hint and at least two answers, each in words', () => {
    for (const [id, { answers }] of Object.entries(questions)) {
      const { text, hint, answers: worded } = english.guide.questions[id as QuestionId];
      expect(text).toMatch(/\?$/);
      expect(hint).toMatch(/[.”]$/);
      expect(answers.length).toBeGreaterThan(1);
      expect(answers.map((one) => one.id).sort()).toEqual(Object.keys(worded).sort());
      for (const words of [text, hint, ...Object.values(worded)]) expect(words).not.toContain('!');
    }
  });

  it('fills in what the app knows, and lets people say otherwise', () => {
    const filled = followGuide(
      'still',
      { feature: 'yes', channel: 'chatbox' },
      { verdict: 'verified', website: 'same' },
    );
    expect(filled.steps.filter(({ known }) => known).map(({ id }) => id)).toEqual(['verdict-all', 'website']);
    expect(filled.steps.at(-1)).toMatchObject({ id: 'email', known: false });
    const corrected = followGuide(
      'still',
      { feature: 'yes', channel: 'chatbox', website: 'other' },
      { verdict: 'verified', website: 'same' },
    );
    expect(corrected.conclusion).toBe('other-website');
  });

  it('goes on where somebody cannot tell, and then does not say that all is well', () => {
    const unsure = followGuide('still', {
      feature: 'yes',
      channel: 'unsure',
      'verdict-all': 'verified',
      website: 'unsure',
      email: 'same',
      calls: 'one',
      cache: 'no',
    });
    expect(unsure.conclusion).toBe('find-out');
    expect(causesBehind(unsure).map(({ id }) => id)).toEqual([
      'channel-never-verified',
      'website-mismatch',
      'secret-other-website',
    ]);
    for (const { steps, conclusion } of paths)
      if (steps.some(isUnsure)) expect(['ask-crisp', 'snippet-or-crisp']).not.toContain(conclusion);
  });

  it('leads from another person’s conversation to the token and the reset', () => {
    const shown = (answers: Readonly<Record<string, string>>, text = '') =>
      followGuide('other-person', answers, knownAnswers(undefined, readEvidence(text, { websites: [] })))
        .conclusion;
    expect(shown({ token: 'none', logout: 'nothing' })).toBe('no-reset');
    expect(shown({ token: 'set', 'token-kind': 'own', 'token-order': 'late' })).toBe('token-late');
    expect(shown({}, 'window.CRISP_TOKEN_ID = "40266";')).toBe('token-guessable');
  });

  it('takes an unknown answer for none', () => {
    expect(followGuide('all', { feature: 'perhaps' }).steps).toHaveLength(1);
    expect(followGuide('all', { constructor: 'x' }).steps).toHaveLength(1);
  });
});

describe('what a check knows already', () => {
  const websiteId = '7598bf86-9ebb-46bc-8c61-be8929bbf93d';
  const known = (text: string): ReturnType<typeof knownAnswers> =>
    knownAnswers('verified', readEvidence(text, { websiteId, websites: [] }), websiteId);

  it('are the verdict alone where nothing was pasted', () => {
    expect(knownAnswers('rejected')).toEqual({ verdict: 'rejected' });
    expect(knownAnswers(undefined)).toEqual({});
  });

  it('tell the website, and a second call', () => {
    const text = `CRISP_WEBSITE_ID="${websiteId}";
      $crisp.push(["set","user:email",["a@example.com","${'0'.repeat(64)}"]]);
      $crisp.push(["set","user:email",["a@example.com"]]);`;
    expect(known(text)).toEqual({ verdict: 'verified', website: 'same', calls: 'again' });
  });

  it('tell another website, and a misspelled line', () => {
    const text = `CRISP_WEBSITE_ID="c0ffee00-1234-4abc-8def-0123456789ab";$crisp.push(["set","user:mail",["a@example.com","x"]]);`;
    expect(known(text)).toEqual({ verdict: 'verified', website: 'other', form: 'other' });
  });

  it('tell the platform, and a version that is too old', () => {
    expect(known("pod 'Crisp', '2.5.0'")).toEqual({ verdict: 'verified', platform: 'ios', version: 'old' });
    expect(known('Crisp.setUserEmail("a@example.com", "x")')).toEqual({
      verdict: 'verified',
      platform: 'android',
    });
  });
});
