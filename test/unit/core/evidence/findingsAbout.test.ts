import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsAbout } from '../../../../core/evidence/findingsAbout.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const read = (text: string) => readEvidence(text, { websites: [] });
const [ana, bob, eve] = ['ana@example.com', 'bob@example.com', 'eve@example.com'];
const [a, b] = ['a1'.repeat(32), 'b2'.repeat(32)];

const call = (...value: readonly (string | null)[]): string =>
  `$crisp.push(${JSON.stringify(['set', 'user:email', value])});\n`;
const records = (...all: readonly (readonly [string, string | null])[]): string =>
  JSON.stringify(all.map(([email, signature]) => ({ email, signature })));
const table = (...all: readonly (readonly [string, string])[]): string =>
  ['email,signature', ...all.map((row) => row.join(','))].join('\n');
const log = (...all: readonly (readonly [string, string])[]): string =>
  all.map(([email, signature]) => `[info] pushing email=${email} signature=${signature}\n`).join('');

/** What is told of somebody, of whom the best candidate was found. */
function toldOf(text: string, email: string): readonly string[] {
  const evidence = read(text);
  const candidate = evidence.candidates.find((one) => one.email?.value === email) ?? evidence.candidates[0];
  return findingsAbout(evidence)({ candidate, email }).map(({ id }) => id);
}

describe('what a text shows of one of its emails', () => {
  it.each([
    ['calls', `${call(ana, a)}${call(bob, null)}`],
    ['records', records([ana, a], [bob, null])],
    ['rows of a table', table([ana, a], [bob, 'null'])],
    ['answers of a console', `> signatureFor("${ana}")\n'${a}'\n> signatureFor("${bob}")\nundefined\n`],
    ['lines of a log', log([ana, a], [bob, 'undefined'])],
  ])('is not that another one has no signature, in %s', (_, text) => {
    expect(toldOf(text, ana)).toEqual([]);
    expect(toldOf(text, bob)).toEqual(['signature-undefined']);
  });

  it('is neither what another call hands over in its place, nor how', () => {
    const wrong = '$crisp.push(["set", "user:email", "bob@example.com", "{{ signature }}"]);';
    expect(toldOf(call(ana, a) + wrong, ana)).toEqual([]);
    expect(toldOf(call(ana, a) + wrong, bob)).toEqual(['snippet-nesting', 'signature-placeholder']);
    expect(toldOf(call(ana, a) + call(bob), ana)).toEqual([]);
    expect(toldOf(call(ana, a) + call(bob), bob)).toEqual(['email-set-twice']);
  });

  it('is what is wrong with a statement that hands over several', () => {
    const [first, second] = [
      ['set', 'user:email', [ana, a]],
      ['set', 'user:email', [bob, b]],
    ].map((one) => JSON.stringify(one));
    const text = `$crsip.push(${first}, ${second});`;
    for (const email of [ana, bob]) expect(toldOf(text, email)).toContain('snippet-misspelled');
  });

  it('is what another of its own calls hands over', () => {
    expect(toldOf(call(ana, a) + call(ana, null) + call(bob, b), ana)).toContain('signature-undefined');
    expect(toldOf(call(ana, a) + call(ana, null) + call(bob, b), bob)).not.toContain('signature-undefined');
  });

  it('is, of an email that was typed in the place of one, what is shown of that one', () => {
    const evidence = read(call(bob, null) + call(ana, a));
    const about = findingsAbout(evidence);
    const [first, second] = evidence.candidates;
    expect(first?.email?.value).toBe(ana);
    expect(about({ candidate: second, email: eve })).toHaveLength(1);
    expect(about({ candidate: first, email: eve }).map(({ id }) => id)).not.toContain('signature-undefined');
  });

  it('is also what is about whoever is not judged, of which nothing else tells', () => {
    const text = `${call(ana, a)}$crisp.push(["set", "user:email", name, "${b}"]);`;
    const evidence = read(text);
    const [candidate] = evidence.candidates;
    const finding = {
      id: 'signature-undefined',
      detail: {},
      range: { start: 0, end: 1 },
      email: eve,
    } as const;
    const about = findingsAbout({ ...evidence, findings: [finding] });
    expect(about({ candidate, email: ana })).toEqual([finding]);
  });

  it('leaves nothing out that is not told of another', () => {
    const push = fc
      .tuple(fc.constantFrom(ana, bob, eve), fc.constantFrom(a, b, null, '{{ signature }}', undefined))
      .map(([email, signature]) => (signature === undefined ? call(email) : call(email, signature)));
    fc.assert(
      fc.property(fc.array(push, { minLength: 1, maxLength: 6 }), (calls) => {
        const evidence = read(calls.join(''));
        const about = findingsAbout(evidence);
        const told = evidence.candidates.flatMap((candidate) =>
          about({ candidate, email: candidate.email?.value ?? '' }),
        );
        expect(new Set(told)).toEqual(new Set(evidence.findings));
      }),
    );
  });
});
