import * as v from 'valibot';
import { identityParts, type WebsiteFacts } from '../core/causes/Facts.ts';
import type { Question } from '../core/diagnosis/Question.ts';
import { longestSecretBytes } from '../core/evidence/inspectSecret.ts';
import { nestsTooDeeply } from '../core/nestsTooDeeply.ts';
import { err, ok, type Result } from '../core/Result.ts';
import { numberIn } from '../core/wording/numbers.ts';
import type { Line } from './linesOf.ts';

const secret = v.pipe(
  v.string(),
  v.maxBytes(longestSecretBytes, `longer than ${numberIn('en-GB', longestSecretBytes)} bytes`),
);

const website = v.object({
  name: v.string(),
  secret,
  previousSecrets: v.optional(v.array(secret), []),
  websiteId: v.optional(v.string()),
});

const identity = v.object(v.entriesFromList(identityParts, v.optional(v.string())));

const schema = v.object({
  id: v.optional(v.unknown(), null),
  email: v.string(),
  signature: v.string(),
  websites: v.pipe(v.array(website), v.minLength(1, 'expected at least one website')),
  website: v.optional(v.string()),
  knownEmails: v.optional(v.array(v.string()), []),
  identity: v.optional(identity, {}),
});

export interface Case {
  readonly id: unknown;
  readonly question: Question;
}

const factsOf = ({ previousSecrets, websiteId, ...rest }: v.InferOutput<typeof website>): WebsiteFacts => ({
  ...rest,
  previousSecrets: previousSecrets.map((secret) => ({ secret })),
  ...(websiteId === undefined ? {} : { websiteId }),
});

const defined = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/**
 * One line of `diagnose --jsonl`. Strings are taken exactly as they are. The error names the place and what was
 * expected there, never what stood there: that could be a secret.
 */
export function parseCase(line: Line): Result<Case, string> {
  if (line === undefined) return err('the line is too long');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return err('not valid UTF-8');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err(text.trim() === '' ? 'an empty line' : 'not valid JSON');
  }
  if (nestsTooDeeply(value)) return err('nested too deeply');
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const place = v.getDotPath(issue) ?? 'the line';
    if (issue.kind === 'validation') return err(`${place}: ${issue.message}`);
    if (issue.received === 'undefined') return err(`${place}: missing`);
    return err(`${place}: expected ${issue.expected ?? 'something else'}`);
  }
  const { id, email, signature, knownEmails, website: name } = parsed.output;
  const websites = parsed.output.websites.map(factsOf);
  const chosen = name === undefined ? websites[0] : websites.find((one) => one.name === name);
  if (chosen === undefined) return err('website: expected the name of one of the websites');
  const question: Question = {
    email,
    signature,
    website: chosen,
    websites,
    knownEmails,
    identity: defined(parsed.output.identity),
  };
  return ok({ id, question });
}
