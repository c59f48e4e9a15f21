import { describe, expect, it } from 'vitest';
import { causesBehind } from '../../../../core/wording/causesBehind.ts';
import { followGuide, type GuidePath, type SymptomId } from '../../../../core/wording/guide.ts';

const path = (symptom: SymptomId, answers: Readonly<Record<string, string>>): GuidePath => {
  const followed = followGuide(symptom, answers);
  if (followed.conclusion === undefined) throw new Error('not a whole path');
  return followed;
};

describe('the causes behind a conclusion', () => {
  it('are those of the conclusion', () => {
    expect(causesBehind(path('yesterday', { rolled: 'yes' }))).toEqual([
      { id: 'secret-rotated', detail: {} },
    ]);
  });

  it('name the platform that was answered', () => {
    const answers = { platform: 'react-native', 'react-native-version': 'old' };
    expect(causesBehind(path('mobile', answers))).toEqual([
      { id: 'sdk-too-old', detail: { platform: 'react-native', version: '0.19', needed: '0.20' } },
    ]);
  });

  it('leave versions out where none is known', () => {
    expect(causesBehind(path('mobile', { platform: 'capacitor', 'capacitor-signature': 'old' }))).toEqual([]);
  });
});
