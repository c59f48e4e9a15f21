import { describe, expect, it } from 'vitest';
import { tokenOf } from '../../../../core/diagnosis/tokenOf.ts';
import { languages } from '../../../../core/languages.ts';
import { explainFinding } from '../../../../core/wording/explainFinding.ts';
import { loadWords } from '../../../../locales/loadWords.ts';
import { documented } from './aQuestion.ts';

/** Each was printed by the library that is named, or has the form that its documentation gives. */
const tokens: readonly (readonly [which: string, program: string, text: string])[] = [
  ['itsdangerous', 'itsdangerous signer', 'jane.roe+help@example.org.Vv26HyMU27oDU2VzXFCyOWZ7Puc'],
  ['itsdangerous', 'itsdangerous timestamp', 'jane.roe+help@example.org.awy81Q.UhJF6QdX9MoskYuWSCZayYnLDTo'],
  [
    'itsdangerous',
    'itsdangerous urlsafe',
    'ImphbmUucm9lK2hlbHBAZXhhbXBsZS5vcmci.sLAuwcljL6yPXOzqeQm2-hViHqg',
  ],
  [
    'itsdangerous',
    'itsdangerous urlsafe dict',
    'eyJlbWFpbCI6ImphbmUucm9lK2hlbHBAZXhhbXBsZS5vcmcifQ.8q5Uc6i1gg7oLYGCwbbGibdRrvA',
  ],
  [
    'itsdangerous',
    'itsdangerous timed',
    'ImphbmUucm9lK2hlbHBAZXhhbXBsZS5vcmci.awy81Q.wkrXdUhycbqCx4twarfZy0nr4fY',
  ],
  [
    'itsdangerous',
    'itsdangerous sha256',
    'ImphbmUucm9lK2hlbHBAZXhhbXBsZS5vcmci.awy81Q.JzEqAOKbTozlzJAqJRlqiLYxUIJDfE2n_V6cMqkVYds',
  ],
  ['django', 'django signer', 'jane.roe+help@example.org:TJUguF8ebplSrk5pkKhKa9kkPBhbrIV31IkEeHsGHG4'],
  [
    'django',
    'django timestamp',
    'jane.roe+help@example.org:1xXoph:UNXRVwICyVyvlXO0KsTeDi53bb5Jm9oJrFv9jI37ZKA',
  ],
  [
    'django',
    'django dumps',
    'eyJlbWFpbCI6ImphbmUucm9lK2hlbHBAZXhhbXBsZS5vcmcifQ:1xXoph:EJno-gIvlvC8II_snU-vQhLK2w0Fx8Sv2Fsm3wYdCks',
  ],
  [
    'password-hash',
    'django pbkdf2',
    'pbkdf2_sha256$260000$2LRDfqsGoP802AVz9DqnAO$77pA9e+H8AEK7DcV0R+GUOmRoUlbI1yJEmCASuAS93M=',
  ],
  [
    'fernet',
    'fernet',
    'gAAAAABrDLzX_3Hm1JgwCgsvn-i9vajKTieqW3aqn6nxxhapfCLvgL07yLjEp7pCmfIJ8-DgQmRTm9A9ogCGPfzpVxsammUrEKJrA-Qv-GbQgynkYRVoVzs=',
  ],
  [
    'rails',
    'rails verifier',
    'BAhJIh5qYW5lLnJvZStoZWxwQGV4YW1wbGUub3JnBjoGRVQ=--e248a17c25a28e2ed8f8f1e18e1182cd8ab3d3a8',
  ],
  [
    'rails',
    'rails verifier json',
    'ImphbmUucm9lK2hlbHBAZXhhbXBsZS5vcmci--b08399eea1ef8a9547030ad074030bfca754f11c',
  ],
  [
    'rails',
    'rails verifier sha256',
    'ImphbmUucm9lK2hlbHBAZXhhbXBsZS5vcmci--9988fc75dd4852eae914529fe8686daeb21ef5638b44329de7dcfaa3c24d6f95',
  ],
  [
    'rails',
    'rails verifier purpose',
    'eyJfcmFpbHMiOnsibWVzc2FnZSI6IkltcGhibVV1Y205bEsyaGxiSEJBWlhoaGJYQnNaUzV2Y21jaSIsImV4cCI6bnVsbCwicHVyIjoibG9naW4ifX0=--6fb7d36e0c871d26283a2814ecf1c5d903af1e3c',
  ],
  [
    'rails',
    'rails encryptor',
    'fmIf4ThuqJGwS1cl5XBlJlRE0gcJOs9y/0IQEMV8Z12WRNg=--paCh4A/VgjAYSo7/--3Twp5NgJSPDVOhNKFBnX2Q==',
  ],
  [
    'rails',
    'rails encryptor cbc',
    'SndGVTdFMmRkdDVjdW9zM2tON2pPT1p4WXUrUWtxT0s3MWpxTlBKaEEwRnZpRGNxRU8zRDRSd2pSRGJaSm5ueC0tdjZSZ2wycHJWQXdZSGJjWVJMOEovdz09--d1a9c5b718f201b6ac0e144cd84020024ad25b57',
  ],
  [
    'password-hash',
    'ruby crypt',
    '$6$saltsalt$sRffGrWWZAjPmTG0SXnNim2lFH1FM2I63A7Oze2chkwlKo7bOc.pCxI0LH82neCrB.0bD9YIZYjk6o38KxRI70',
  ],
  ['password-hash', 'ruby crypt sha256', '$5$saltsalt$eFoIKjXqSuRXJfTx4.Nbw93IYfX0wwkQpI.e7Z9xP84'],
  ['password-hash', 'ruby crypt md5', '$1$saltsalt$PIj3EwKC5iaF.j2yX0IdJ/'],
  ['password-hash', 'php bcrypt', '$2y$04$VcYsOOZEZfVKqm5J69acnue7mO7kyI8ANIJO8M1sGbzyv0boif9oG'],
  [
    'password-hash',
    'php argon2id',
    '$argon2id$v=19$m=1024,t=1,p=1$QTVmVE4zLmhvd0l4ZGhyeA$17uv3LQk48Bjcgt+NyxsFgZ4lqawJ/clyfw7ZUox8Qo',
  ],
  [
    'laravel',
    'laravel encrypt',
    'eyJpdiI6IkFaOEJud0dmQVo4Qm53R2ZBWjhCbnc9PSIsInZhbHVlIjoiRGdoNUU4WXFyemVoSkFEWnFWMjg0STd5ZEV1UEh2QXNiQ0s0ZWFWVlwvaG9LZnZiNHk2Y0U5VmRZY1ZxNHNwdlwvIiwibWFjIjoiNWVjMzIyNWM0ODU2NmFmMzdiYWZiNDE5YWQyOWZhMGQwNzk5ZWZlMTQ0YWFlNjc3ZDNkMTBjNDFiYzE1MDQyNyIsInRhZyI6IiJ9',
  ],
  [
    'password-hash',
    'php sodium',
    '$argon2id$v=19$m=8192,t=1,p=1$0ECH2Gc0VDfY4meRxEpokw$unJKet1HdQLryxWAPwwKdZnCU6/LfQ1anSieGJOB3dE',
  ],
  [
    'paseto',
    'paseto v2 local',
    'v2.local.qILwrISLC2tMp7Qr-h0mav0N3rqSBK5XqYSmk3bVmBax7z9NRC6opwOWBn_1tw4K6Oqzk1the442bY41w7_hTKiC8KyEiwtrTKe0K_odJmr9Dd66kgSuV6mEppN21ZgWse8_TUQuqKcDlgZ_9bcOCujqs5NbYXuONm2ONcO_4Uw',
  ],
  [
    'paseto',
    'paseto v4 public',
    'v4.public.qILwrISLC2tMp7Qr-h0mav0N3rqSBK5XqYSmk3bVmBax7z9NRC6opwOWBn_1tw4K6Oqzk1the442bY41w7_hTKiC8KyEiwtrTKe0K_odJmr9Dd66kgSuV6mEppN21ZgWse8_TUQuqKcDlgZ_9bcOCujqs5NbYXuONm2ONcO_4Uw.a2lk',
  ],
  [
    'jwe',
    'jwe',
    'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..qILwrISLC2tMp7Qr.-h0mav0N3rqSBK5XqYSmk3bVmBax7z9NRC6opw.A5YGf_W3Dgro6rOTW2F7jg',
  ],
  [
    'jwe',
    'jwe rsa',
    'eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkExMjhDQkMtSFMyNTYifQ.qILwrISLC2tMp7Qr-h0mav0N3rqSBK5XqYSmk3bVmBax7z9NRC6opwOWBn_1tw4K6Oqzk1the442bY41w7_hTKiC8KyEiwtrTKe0K_odJmr9Dd66kgSuV6mEppN21ZgWse8_TUQuqKcDlgZ_9bcOCujqs5NbYXuONm2ONcO_4UyogvCshIsLa0yntCv6HSZq_Q3eupIErlephKaTdtWYFrHvP01ELqinA5YGf_W3Dgro6rOTW2F7jjZtjjXDv-FMqILwrISLC2tMp7Qr-h0mav0N3rqSBK5XqYSmk3bVmBax7z9NRC6opwOWBn_1tw4K6Oqzk1the442bY41w7_hTA.qILwrISLC2tMp7Qr-h0mag.-h0mav0N3rqSBK5XqYSmk3bVmBax7z9NRC6opwOWBn8.A5YGf_W3Dgro6rOTW2F7jg',
  ],
  [
    'macaroon',
    'macaroon',
    'MDAxNWxvY2F0aW9uIGNyaXNwCjAwMWNpZGVudGlmaWVyIGphbmUKMDAyZnNpZ25hdHVyZSCogvCshIsLa0yntCv6HSZq_Q3eupIErlephKaTdtWYFgo',
  ],
  [
    'saml',
    'saml',
    'PHNhbWxwOlJlc3BvbnNlIHhtbG5zOnNhbWxwPSJ1cm46b2FzaXM6bmFtZXM6dGM6U0FNTDoyLjA6cHJvdG9jb2wiIElEPSJfOGU4ZGM1ZjY5YTk4Y2M0YzFmZjM0MjdlNWNlMzQ2MDZmZDY3MmY5MWU2Ij48c2FtbDpJc3N1ZXI+eDwvc2FtbDpJc3N1ZXI+PC9zYW1scDpSZXNwb25zZT4=',
  ],
  [
    'phoenix',
    'phoenix token',
    'SFMyNTY.g3QAAAABZAAEZGF0YW0AAAAZamFuZS5yb2UraGVscEBleGFtcGxlLm9yZw.LXEWQrcmsEQBYnyp-6wy9chTD7GQPMTbAiWHF5IaSIE',
  ],
  [
    'phoenix',
    'plug signed',
    'SFMyNTY.ImphbmUucm9lK2hlbHBAZXhhbXBsZS5vcmci.RS3ML-HM-jSS3l2bDWXeUydn3q-FylY-BWFiOUE1PMc',
  ],
  ['play', 'play', 'c7a6ff7e02199bf2ebf7d12a1a969be36e160f07-email=jane.roe%40example.org'],
  [
    'aws',
    'sigv4',
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=a7269b3290fabdf19288a7034bc06cea63cb8c1553492c2602b747c2e0592891',
  ],
  ['express', 'express cookie', 's:jane.roe+help@example.org.90J7dANjVPVAC50aO3+062DVtdlWdlp1U4NWnsMVHag'],
  [
    'password-hash',
    'scrypt',
    'scrypt$16384$8$1$c2FsdHNhbHRzYWx0c2FsdA==$ex0sz3YbEYCe9g1d2RKMtSDyUmErqP/Og3i8rhDkzmmhPkgqacSDTMCAKSYTFfhpszmA5kwLyVAOdMYcMPIO+g==',
  ],
  [
    'access-token',
    'google oauth',
    'ya29.a0AfH6SMCqILwrISLC2tMp7Qr-h0mav0N3rqSBK5XqYSmk3bVmBax7z9NRC6opwOWBn_1tw4K6Oqzk1the442bY41w7_hTA',
  ],
];

const { email, signature } = documented;
const inBase64 = Buffer.from(signature, 'hex').toString('base64');

describe('tokenOf', () => {
  it.each(tokens)('takes for %s what %s gives', (which, _, text) => {
    expect(tokenOf(text)).toBe(which);
  });

  it.each([
    signature,
    inBase64,
    inBase64.replaceAll('+', '-').replaceAll('/', '_').replace('=', ''),
    `sha256=${signature}`,
    `t=1492774577,v1=${signature}`,
    `${email}.${signature}`,
    `${email}:${signature}`,
    `{"signature":"${signature}"}`,
    `https://example.com/chat?hash=${signature}`,
    'no signature yet',
    '',
  ])('leaves %j to what can be proven', (text) => {
    expect(tokenOf(text)).toBeUndefined();
  });

  it('has a name for each in every language', async () => {
    const named = new Set(tokens.map(([which]) => which));
    for (const language of languages) {
      const words = await loadWords(language);
      const titles = [...named].map(
        (which) => explainFinding({ id: 'signature-is-token', detail: { which } }, words).title,
      );
      expect(new Set(titles).size).toBe(named.size);
    }
  });

  it('is quick to say no to a long text', () => {
    for (const text of [
      'a.'.repeat(2_000),
      'eyJ'.repeat(1_300),
      '$argon2id$'.repeat(400),
      `${'a'.repeat(4_000)}--`,
    ])
      expect(tokenOf(text)).toBeUndefined();
  });
});

describe('a signature in Base64 behind a label', () => {
  it('is no token', () => {
    const signature = 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg';
    for (const label of ['sha256', 'hmac-sha256', 'HMAC_SHA512', 'v1', 'crisp', 'signature', '1700000000']) {
      for (const sign of ['.', ':']) expect(tokenOf(`${label}${sign}${signature}`)).toBeUndefined();
    }
    expect(tokenOf(`signature--${'ab'.repeat(32)}`)).toBeUndefined();
    expect(tokenOf(`ana@example.com:1sKzWb:${signature}`)).toBe('django');
  });
});
