import { describe, expect, it } from 'vitest';
import { richText } from '../../../../core/evidence/richText.ts';
import { wholeSlice } from '../../../../core/evidence/Slice.ts';

const shownOf = (text: string): string | undefined => richText(wholeSlice(text))?.text;

const digest = '9b6d1f2ad5e04c7790a1c3b2e8f4d65717c0aa3e5b9d48216f7e0c4d3b2a1908';
const half = digest.slice(0, 30);
const rest = digest.slice(30);

describe('a document on the clipboard', () => {
  it.each([
    [
      'Word',
      `<meta name=Generator content="Microsoft Word 15"><p class=MsoNormal><a href="mailto:jane@acme.test">jane@acme.test</a></p><p class=MsoNormal>${half}<span class=SpellE>${rest}</span><o:p></o:p></p>`,
    ],
    [
      'Google Docs',
      `<b id="docs-internal-guid-1"><p dir="ltr"><span style="color:#000">jane@acme.test </span><span style="color:#188038">${half}</span><span>${rest}</span></p></b>`,
    ],
    ['a chat', `<div><b>jane@acme.test</b><br><code>${half}<wbr>${rest}</code></div>`],
  ])('is read as it is shown: %s', (_program, text) => {
    expect(shownOf(text)).toContain(digest);
    expect(shownOf(text)).toContain('jane@acme.test');
  });

  it('still knows where everything stood', () => {
    const text = `<p><i>jane</i>@acme.test</p><p>${half}<b>${rest}</b></p>`;
    const slice = richText(wholeSlice(text));
    const start = slice?.text.indexOf(digest) ?? -1;
    const range = slice?.range(start, start + digest.length);
    expect(text.slice(range?.start, range?.end)).toMatch(new RegExp(`^${half}<b>${rest}`));
  });
});

describe('what is no document', () => {
  it.each([
    ['a page', `<p>jane@acme.test</p><script>$crisp.push([])</script>`],
    ['a form', `<form><input name="email" value="jane@acme.test"></form>`],
    [
      'attributes with values',
      `<div data-email="jane@acme.test" data-signature="${digest}">jane@acme.test</div>`,
    ],
    ['a link that signs', `<p>jane@acme.test <a href="https://acme.test/?sig=${digest}">here</a></p>`],
    ['a mail', `Content-Transfer-Encoding: quoted-printable\n\n<p>jane@acme.test</p>`],
    ['text without markup', `jane@acme.test ${digest}`],
    ['markup that shows no address', `<p class="a@b">${digest}</p>`],
  ])('is read as it was pasted: %s', (_what, text) => {
    expect(shownOf(text)).toBeUndefined();
  });
});
