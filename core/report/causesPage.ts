import type { Words } from '../../locales/Words.ts';
import { assertNever } from '../assertNever.ts';
import type { Cause } from '../causes/Cause.ts';
import type { Layer } from '../causes/CauseId.ts';
import type { KnownFacts } from '../causes/Facts.ts';
import { catalogueByLayer } from '../causes/index.generated.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { type BrokenSignature, breakSignature } from '../generate/breakSignature.ts';
import { explainFinding } from '../wording/explainFinding.ts';
import { explainInGeneral } from '../wording/explainInGeneral.ts';

const website = {
  name: 'Main',
  secret: '8f14e45fceea167a5a36dedd4bea2543',
  previousSecrets: [{ secret: 'c9f0f895fb98ab9159f51fd0297e236d', replacedAt: '2026-03-01' }],
  websiteId: '3f2b8c1e-7d4a-4f6b-9c21-5a8e0d7b6c43',
} as const;

const shop = {
  name: 'Shop',
  secret: '45c48cce2e2d7fbdea1afc51c7c6ad26',
  previousSecrets: [],
  websiteId: 'a1d0c6e8-3f02-47b1-8d59-2e64f7c9b035',
} as const;

/** Keys and emails that between them let every cause change something. All are made up. */
const secrets = [website.secret, 'p$ss "w&rd" + ümlaut'] as const;
const emails = [
  'Jane.Roe@example.com',
  "Sean.O'Brien+x@example.com",
  'r&d@exämple.com',
  'ﬁona.müller@example.com',
] as const;

const knownFor = (email: string, secret: string): KnownFacts => {
  const chosen = { ...website, secret };
  return {
    email,
    website: chosen,
    websites: [chosen, shop],
    knownEmails: ['bob@example.com'],
    identity: { userId: '40266', nickname: 'Jane Roe', phone: '+31610155057' },
  };
};

interface Example {
  readonly secret: string;
  readonly broken: BrokenSignature;
}

/** The first of the emails and keys for which the cause alone makes a wrong signature. */
async function exampleOf({ id, layer }: Cause): Promise<Example | undefined> {
  switch (layer) {
    case 'delivery':
    case 'exposure':
      return undefined;
    case 'message':
    case 'secret':
    case 'construction':
    case 'algorithm':
    case 'encoding':
      // Hex needs no percent-encoding: that mistake shows with another one only.
      for (const ids of [[id], ['encoding-base64', id]] as const) {
        for (const secret of secrets) {
          for (const email of emails) {
            const broken = await breakSignature(knownFor(email, secret), ids, diagnose);
            if (broken.ok) return { secret, broken: broken.value };
          }
        }
      }
      return undefined;
    default:
      return assertNever(layer);
  }
}

/** Text as code in a table or a line: control characters are shown, and no backtick ends it. */
const code = (text: string): string => `\`\`${JSON.stringify(text).slice(1, -1)}\`\``;

const plain = (text: string): string => text.replaceAll('<', '&lt;');

function exampleLines({ secret, broken }: Example): readonly string[] {
  return [
    '',
    `Example, with the secret key ${code(secret)}:`,
    '',
    `- email: ${code(broken.email)}`,
    `- signature: ${code(broken.signature)}`,
    `- Crisp would call it ${broken.verdict}.`,
  ];
}

async function entry(cause: Cause, words: Words): Promise<readonly string[]> {
  const example = await exampleOf(cause);
  const finding = example?.broken.causes.find(({ id }) => id === cause.id);
  const { title, agent, developer, fix } =
    finding === undefined ? explainInGeneral(cause.id, words) : explainFinding(finding, words);
  const { why, see } = words.causes[cause.id];
  const names = words.guide.cause;
  return [
    `### ${cause.id}`,
    '',
    `**${plain(title)}**`,
    '',
    plain(agent),
    '',
    `${names.why}: ${plain(why)}`,
    '',
    `${names.see}: ${plain(see)}`,
    '',
    `For developers: ${plain(developer)}`,
    '',
    `${names.fix}: ${plain(fix)}`,
    ...(example === undefined ? [] : exampleLines(example)),
    '',
  ];
}

/**
 * The page that lists every cause of the catalogue, in Markdown: what happened, what an agent should know, why
 * it happens and how to see it, what a developer should change, and a wrong signature that anybody can recompute. The same text every time.
 */
export async function causesPage(words: Words): Promise<string> {
  const lines: string[] = [
    '# Why a signature does not verify',
    '',
    'Every cause that Countersign knows, by layer. This page is made from the catalogue (`npm run causes`); the ids are what the command line and reports use. All examples use made-up keys and addresses: Main’s secret key is in each example, its website ID is ' +
      `${code(website.websiteId)}, its previous key ${code(website.previousSecrets[0].secret)}, and Shop’s key ${code(shop.secret)}.`,
    '',
  ];
  for (const [layer, causes] of Object.entries(catalogueByLayer) as [Layer, readonly Cause[]][]) {
    lines.push(`## ${words.layers[layer]}`, '');
    for (const cause of causes) lines.push(...(await entry(cause, words)));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
