import type { MessageCause, Variant } from '../Cause.ts';
import { namesOfLocal, writtenNames } from './helpers/namesOfLocal.ts';
import { onAnyText, onText } from './helpers/onText.ts';

/** Ways to write an address down; `{}` stands for the email, `{name}` for the person's name where it is known. */
const addressForms: readonly { readonly form: string; readonly weight: number }[] = [
  { form: '<{}>', weight: 1 },
  { form: 'mailto:{}', weight: 1 },
  { form: '{name} <{}>', weight: 1 },
  { form: '"{name}" <{}>', weight: 0.6 },
  { form: '{} <{}>', weight: 0.2 },
  { form: '"{}" <{}>', weight: 0.1 },
  { form: '{} ({name})', weight: 0.05 },
  { form: '{};', weight: 0.2 },
  { form: '{},', weight: 0.2 },
  { form: '{}.', weight: 0.05 },
  { form: 'SMTP:{}', weight: 0.1 },
  { form: 'smtp:{}', weight: 0.1 },
  { form: 'acct:{}', weight: 0.05 },
  { form: '<mailto:{}|{}>', weight: 0.1 },
  { form: '[{}](mailto:{})', weight: 0.1 },
  { form: '<a href="mailto:{}">{}</a>', weight: 0.1 },
];

/** Forms with a name, for one that is made from the email itself. */
const namedForms = [
  '{name} <{}>',
  '"{name}" <{}>',
  '{} ({name})',
  '{name} ({})',
  '{name} {}',
  "'{name}' <{}>",
  '{name}<{}>',
];

/** What people write for a subject and a text in a link. */
const wordings = [
  'Hello',
  'hello',
  'Hi',
  'hi',
  'Help',
  'help',
  'Support',
  'support',
  'Contact',
  'Question',
  'Feedback',
  'test',
  'Test',
  'Subject',
  'Hi there',
  'Hello there',
  'Contact us',
  'Help request',
  'Support request',
  'Account',
  'Order',
  'Billing',
  'Inquiry',
  'Enquiry',
  'Info',
  'Request',
  'Issue',
  'Problem',
  'Demo',
];
const inLinks = [
  ...new Set(wordings.flatMap((words) => [words, encodeURIComponent(words), words.replace(' ', '+')])),
];
const questions = [
  ...inLinks.flatMap((words) => [`?subject=${words}`, `?Subject=${words}`, `?body=${words}`]),
  ...['?subject=', '?body=', '?cc=', '?bcc=', '?cc={}', '?bcc={}', '?subject=&body=', '?to={}', '?'],
  ...['Hello', 'Hi', 'Support', 'Help'].flatMap((words) =>
    ['', 'Hello', 'Hi', 'Hello,', 'Hi,'].map((body) => `?subject=${words}&body=${body}`),
  ),
].map((question) => `mailto:{}${question}`);
const copies = ['?cc=', '?bcc=', ',', ';', '?subject=&cc='];
const remarks = [
  'work',
  'private',
  'home',
  'personal',
  'primary',
  'main',
  'office',
  'business',
  'billing',
  'old',
  'new',
];
const annotated = [
  ...questions,
  '<mailto:{}>',
  'mailto://{}',
  'MAILTO:{}',
  'Mailto:{}',
  'email:<{}>',
  '{}>',
  '<{}',
  '"{}"<{}>',
  "'{}' <{}>",
  '{}<{}>',
  '{}<mailto:{}>',
  '{} <mailto:{}>',
  '{}!',
  '{}?',
  '{})',
  '({}',
  '{}]',
  '...{}',
  '- {}',
  '• {}',
  '* {}',
  '> {}',
  '1. {}',
  ...remarks.flatMap((remark) => [`{} (${remark})`, `${remark}: {}`, `{} [${remark}]`]),
];

/** Mailboxes of the same company that are sent a copy. */
const sharedMailboxes = (text: string): readonly string[] => {
  const at = text.lastIndexOf('@');
  return at < 0 ? [] : ['support', 'team', 'info', 'hello', 'sales'].map((box) => box + text.slice(at));
};
const mostCopies = 8;

/** Against those who collect addresses, as people and plugins write it. */
const signsInWords: readonly (readonly [at: string, dot: string])[] = [
  ['at', 'dot'],
  ['AT', 'DOT'],
].flatMap(([at, dot]) =>
  [' {} ', '({})', '[{}]', ' ({}) ', ' [{}] ', '{{}}', '_{}_', '-{}-'].flatMap(
    (around): readonly [string, string][] => {
      const put = (word = '.'): string => around.replace('{}', word);
      return [
        [put(at), '.'],
        [put(at), put(dot)],
      ];
    },
  ),
);

/** The email out of a written address, where there is one. */
const bareAddress =
  /^(?:.*<(?:mailto:)?([^<>|\s]+@[^<>|\s]+)(?:\|[^<>]*)?>\s*|(?:mailto|smtp|acct):(\S+)|(\S+@\S+)[;,.])$/is;

function* writtenAddresses(
  text: string,
  nickname: string | undefined,
  leastWeight: number,
): Iterable<Variant> {
  const match = bareAddress.exec(text);
  const bare = match?.[1] ?? match?.[2] ?? match?.[3];
  if (bare !== undefined) yield { value: bare, detail: { form: 'bare', signed: bare } };
  for (const { form, weight } of addressForms) {
    if (weight < leastWeight) continue;
    if (form.includes('{name}') && (nickname === undefined || nickname === '')) continue;
    const signed = form.replaceAll('{}', () => text).replaceAll('{name}', () => nickname ?? '');
    yield { value: signed, detail: { form, signed }, weight };
  }
}

export const emailAddressSyntax: MessageCause = {
  id: 'email-address-syntax',
  layer: 'message',
  stage: 'text',
  likelihood: 16,
  order: 12,
  variants: onText((text, { identity }, leastWeight) =>
    writtenAddresses(text, identity.nickname, leastWeight),
  ),
  unusual: onAnyText(function* (text, { identity, knownEmails }) {
    for (const form of annotated) {
      const signed = form.replaceAll('{}', () => text);
      yield { value: signed, detail: { form, signed }, weight: 0.05 };
    }
    for (const other of [...knownEmails, ...sharedMailboxes(text)].slice(0, mostCopies)) {
      for (const before of copies) {
        const signed = `mailto:${text}${before}${other}`;
        yield { value: signed, detail: { form: 'mailto:{}?cc=', signed }, weight: 0.02 };
      }
      for (const between of [',', ', ', ';', '; ']) {
        const signed = text + between + other;
        yield { value: signed, detail: { form: '{},{}', signed }, weight: 0.02 };
      }
    }
    for (const [at, dot] of signsInWords) {
      const signed = text.replaceAll('.', dot).replace('@', at);
      yield { value: signed, detail: { form: 'signs-in-words', signed }, weight: 0.02 };
    }
    for (const name of new Set([...namesOfLocal(text), ...writtenNames(identity.nickname ?? '')])) {
      for (const form of namedForms) {
        const signed = form.replaceAll('{}', () => text).replaceAll('{name}', () => name);
        yield { value: signed, detail: { form, signed }, weight: 0.1 };
      }
    }
  }),
};
