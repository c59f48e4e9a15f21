import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailsRequestedIn } from '../../../../core/evidence/emailsRequestedIn.ts';
import { times } from '../../../times.ts';

const readIn = (code: string): readonly string[] =>
  Array.from(emailsRequestedIn(code), ({ start, end }) => code.slice(start, end));

describe('an email that a caller names', () => {
  it.each([
    ['at once', 'sign(req.query.email)', 'req.query.email'],
    ['by a function', 'sign(c.Query("email"))', 'Query("email"'],
    ['in steps', 'sign(params[:user][:email])', 'params[:user][:email]'],
    ['taken apart', 'const { email } = await req.json();', 'req.json()'],
    ['by way of a variable', 'const body = await req.json();\nsign(body.email)', 'body.email'],
    [
      'by way of a parameter',
      'String sign(@RequestBody Sign it) { return sign(it.getEmail()); }',
      'it.getEmail()',
    ],
    ['by another of its names', 'const { mail } = await request.json();', 'request.json()'],
    ['by whose it is', 'sign(req.body.customerEmail)', 'req.body.customerEmail'],
    [
      'in a body with its type',
      'const b = await readBody<{ email?: string }>(event);\nsign(b.email)',
      'b.email',
    ],
    [
      'in a query that is taken apart',
      'q = parse_qs(urlparse(self.path).query)\nsign(q["email"][0])',
      'q["email"]',
    ],
    [
      'in the words of .NET',
      'var query = HttpUtility.ParseQueryString(req.Url.Query);\nSign(query["email"])',
      'query["email"]',
    ],
    ['as an address', 'sign(params["email_address"])', 'params["email_address"]'],
    ['in the route', 'get("/sign/:email", sign)', '"/sign/:email'],
  ])('is found where it is read %s', (_, code, read) => {
    expect(readIn(code)).toContain(read);
  });

  it.each([
    ['a setting', 'config.get("email")'],
    ['a question in a terminal', 'email = input("email: ")'],
    ['an address made of it', 'requests.get(f"https://api.example/users/{email}")'],
    ['a parameter of a query', 'db.run("select * from users where email = :email")'],
    ['another variable', 'const body = await req.json();\nsign(nobody.email)'],
    ['another value', 'sign(req.query.emails)'],
    ['what sends it', 'req.mailer.send(text)'],
    ['a box of them', 'sign(req.query.mailbox)'],
  ])('is not taken from %s', (_, code) => {
    expect(readIn(code)).toEqual([]);
  });

  it('stands inside the text, whatever it is', () => {
    const pieces = [
      'req.body',
      'params',
      '.email',
      '["email"]',
      '{ email }',
      ' = ',
      '(',
      ')',
      '{',
      '}',
      '\n',
      ';',
      'x',
      '@Body() b: B',
      'onCall(',
      '/:email',
      '"',
      '$request->',
      'await ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const code = parts.join('');
        for (const { start, end } of emailsRequestedIn(code)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(code.length);
        }
      }),
      { numRuns: 500 * times },
    );
  });
});
