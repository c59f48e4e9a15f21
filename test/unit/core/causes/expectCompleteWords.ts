import { expect } from 'vitest';
import type { Finding } from '../../../../core/diagnosis/Diagnosis.ts';
import { explainFinding } from '../../../../core/wording/explainFinding.ts';
import { english } from '../../../../locales/english.ts';

/** Every text of a finding is there, ends like a sentence, has all its slots filled and keeps a calm voice. */
export function expectCompleteWords(finding: Finding): void {
  const { title, agent, developer, fix } = explainFinding(finding, english);
  for (const text of [title, agent, developer, fix]) {
    expect(text).toMatch(/[.)]$/);
    expect(text).not.toMatch(/\{[a-zA-Z]+\}/);
    expect(text).not.toContain('!');
    expect(text.length).toBeGreaterThan(20);
  }
}
