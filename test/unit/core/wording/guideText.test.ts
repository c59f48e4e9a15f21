import { describe, expect, it } from 'vitest';
import { followGuide } from '../../../../core/wording/guide.ts';
import { guideText } from '../../../../core/wording/guideText.ts';
import { english } from '../../../../locales/english.ts';

describe('guideText', () => {
  it('tells the symptom, the answers, what was known, and the conclusion', () => {
    const path = followGuide('one', { channel: 'chatbox', website: 'other' }, { verdict: 'verified' });
    expect(guideText('one', path, english)).toBe(
      [
        'One person is Unverified, others are not.',
        '',
        '- Did the conversation start in the chatbox on the website or in the app’s chat?',
        '  Yes, in the chatbox on a website.',
        '- What does Check say about one email and signature from the page?',
        '  Crisp would verify it. (known from the check)',
        '- Does the page load the chat of the website that the secret key belongs to?',
        '  No, another one.',
        '',
        'Conclusion: The chat belongs to another website than the secret key.',
        'Every website has its own secret key: use the ID and the key of the same one.',
        '',
        'Possible causes, with examples:',
        '- The page loads the chat of another website: one that is not stored here.',
        '  Fix: Use the website ID and the secret key of the same Crisp website, in every environment (production, staging, development).',
        '- The secret key of another website, “Shop”, was used.',
        '  Fix: Configure the secret key of the website that the page loads: the one whose ID stands in CRISP_WEBSITE_ID.',
        '',
      ].join('\n'),
    );
  });

  it('leaves out a question that is still open', () => {
    const path = followGuide('all', {});
    expect(guideText('all', path, english)).toBe('All conversations are Unverified.\n\n');
  });
});
