import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeholderOf } from '../../../../core/diagnosis/placeholderOf.ts';
import { seenIn } from '../../../../core/diagnosis/seenIn.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const email = 'jane@example.com';
const placeholders = ['{{ sig }}', `\${sig}`, '<%= sig %>', '%SIG%', '[signature]'] as const;

describe('placeholderOf', () => {
  it.each(placeholders)('knows %s in the field, in quotes, and with white space around it', (text) => {
    for (const written of [text, `"${text}"`, `\`${text}\``, ` ${text}\n`])
      expect(seenIn({ email, signature: written })).toEqual([
        { id: 'signature-placeholder', detail: { text } },
      ]);
  });

  it.each(placeholders)('has %s taken for the signature in a pasted list and in lines', (text) => {
    for (const pasted of [
      `email,signature\n${email},${text}\n`,
      `email: ${email}\nsignature: ${text}`,
      `${email} ${text}`,
    ])
      expect(readEvidence(pasted, { websites: [] }).candidates[0]?.signature?.value).toBe(text);
  });

  it.each([
    ['%7B%7B%20sig%20%7D%7D', '{{ sig }}'],
    ['&#123;&#123; sig &#125;&#125;', '{{ sig }}'],
    ['%24%7Bsig%7D', `\${sig}`],
    ['@(Model.Sig)', '@(Model.Sig)'],
  ])('knows %s', (text, shown) => {
    expect(placeholderOf(text)).toBe(shown);
  });

  it.each([
    ['ColdFusion', '#session.email#', '#session.crispSignature#'],
    ['ColdFusion, with a function', '#encodeForJavaScript(session.email)#', '#lcase(sig)#'],
    ['Velocity', '$!{user.email}', '$esc.javascript($sig)'],
    ['Razor', '@Model.Email', '@Html.Raw(Model.Sig)'],
    ['Oracle APEX', '&P1_EMAIL.', '&CRISP_SIG!JS.'],
    ['Embperl', '[+ $email +]', '[+ $sig +]'],
    ['Phoenix', '{@current_user.email}', '{@sig}'],
    ['Vapor', '#(user.email)', '#(signature)'],
    ['Pug', '!{user.email}', '!{sig}'],
    ['Dust', '{email|j}', '{sig}'],
    ['Visualforce', '{!JSENCODE($User.Email)}', '{!JSENCODE(sig)}'],
    ['AMPscript', '%%=v(@email)=%%', '%%=v(@sig)=%%'],
    ['Drupal', '[user:mail]', '[crisp:signature]'],
    ['TYPO3', '###EMAIL###', '###SIGNATURE###'],
    ['vBulletin', '{vb:raw bbuserinfo.email}', '{vb:raw sig}'],
    ['printf', '%1$s', '%2$s'],
    ['.NET', '{0}', '{1}'],
    ['Objective-C', '%@', '%@'],
    ['4D', '<!--#4DTEXT email-->', '<!--#4DTEXT sig-->'],
    ['FileMaker', '<<Email>>', '<<Signature>>'],
  ])('knows those of %s, and takes a pair beside them for what was pushed', (_, mail, sig) => {
    expect(placeholderOf(sig)).toBeDefined();
    const hex = createHmac('sha256', 'key').update(email).digest('hex');
    const push = `<script>$crisp.push(["set", "user:email", ["${mail}", "${sig}"]]);</script>`;
    expect(readEvidence(push, { websites: [] }).candidates[0]?.email).toBeUndefined();
    const [first] = readEvidence(`EMAIL\t${email}\nSIGNATURE\t${hex}\n\n${push}`, {
      websites: [],
    }).candidates;
    expect([first?.email?.value, first?.signature?.value]).toEqual([email, hex]);
  });

  it.each([
    '__CRISP_IDENTITY_VERIFICATION_USER_SIGNATURE_SHA256__',
    '{{ crisp_identity_verification_signature_sha256_hex }}',
    '%CRISP_IDENTITY_VERIFICATION_USER_HMAC_SHA256%',
    '{{ crispIdentityVerificationUserSignatureSha256 }}',
  ])('knows long names: %s', (text) => {
    expect(placeholderOf(text)).toBeDefined();
  });

  it.each([
    '#(#xC7 #x66 #x1a #x2b #x3c #x4d #x5e #x6f #x70 #x81)',
    '@[@7, @35, @200, @17, @99, @4, @250, @61, @8]',
    '[sha1:2Jmj7l5rSw0yVb-vlYAYkK_YBwk]',
    '(2Jmj7l5rSw0yVb/vlYAYkK+YBwk)',
    '@2Jmj7l5rSw0yVb-vlYAYkK_YBwk',
    '&2Jmj7l5rSw0yVbAvlYAYkKeYBwk;',
    '{}',
    '(null)',
    '???',
    '[79, 166, 132, 242, 175, 18, 75, 9, 242, 231]',
    '&[79, 166, 132, 242, 175, 18, 75, 9, 242, 231]',
    '$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA',
    '$2y$04$s.pqTC7w6.j7TaEl/CjCSejM3FG',
    '#<OpenSSL::HMAC:0x000078f1d2a1b0c8>',
  ])('is none of bytes and hashes as programs print them: %s', (text) => {
    expect(placeholderOf(text)).toBeUndefined();
  });

  it('is none of a digest in groups and brackets, as Objective-C describes bytes', () => {
    const hex = createHmac('sha256', 'key').update(email).digest('hex').replace(/^./, 'c');
    for (const size of [2, 4, 8])
      expect(placeholderOf(`<${hex.replace(new RegExp(`.{${size}}(?!$)`, 'g'), '$& ')}>`)).toBeUndefined();
  });

  it('is none of a digest, however it is written down', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('hex', 'base64', 'base64url'), (message, encoding) => {
        const digest = createHmac('sha256', 'key').update(message).digest(encoding);
        expect(placeholderOf(digest)).toBeUndefined();
        expect(placeholderOf(encodeURIComponent(digest))).toBeUndefined();
      }),
    );
  });
});
