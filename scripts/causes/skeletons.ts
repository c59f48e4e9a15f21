import type { NewCause, OpenLayer } from './NewCause.ts';
import { nameOf } from './nameOf.ts';

/** What a layer's skeleton consists of; `mark` is a text that nothing but this cause puts anywhere. */
interface Skeleton {
  /** Import lines of the entry, beside its type. */
  readonly imports: readonly string[];
  /** Lines of the entry behind its order. */
  readonly transform: (mark: string) => readonly string[];
  /** The signature in the test, as code that has `email` and `main.secret`; undefined where nothing is computed. */
  readonly signature?: (mark: string) => string;
}

const hex = (key: string, message: string): string =>
  `createHmac('sha256', ${key}).update(${message}).digest('hex')`;

const nothingComputed: Skeleton = { imports: [], transform: () => [] };

const skeletons: Readonly<Record<OpenLayer, Skeleton>> = {
  message: {
    imports: ["import { onText } from './helpers/onText.ts';"],
    transform: (mark) => [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: code that is written into a file
      `variants: onText((text) => [{ value: ${'`${text}'}${mark}\`, detail: {} }]),`,
    ],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as above
    signature: (mark) => hex('main.secret', `${'`${email}'}${mark}\``),
  },
  secret: {
    imports: ["import { aroundKey } from './helpers/aroundKey.ts';"],
    transform: (mark) => [`variants: aroundKey({ added: { after: '${mark}', weight: 1 } }),`],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as above
    signature: (mark) => hex(`${'`${main.secret}'}${mark}\``, 'email'),
  },
  construction: {
    imports: [
      "import { bytesOf } from '../../signature/bytesOf.ts';",
      "import { keyed } from './helpers/keyed.ts';",
    ],
    transform: (mark) => [
      'variants: () => [',
      '  {',
      '    ...keyed,',
      '    detail: {},',
      `    compute: (key, message, { hmac, joined }) => hmac(key, joined(message, bytesOf('${mark}'))),`,
      '  },',
      '],',
    ],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as above
    signature: (mark) => hex('main.secret', `${'`${email}'}${mark}\``),
  },
  encoding: {
    imports: ["import { writtenText } from './helpers/written.ts';"],
    transform: (mark) => [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as above
      `write: (written) => [{ value: ${'`${writtenText(written)}'}${mark}\`, detail: {} }],`,
      'undo: (text, part) =>',
      `  part !== 'start' && text.endsWith('${mark}')`,
      `    ? [{ value: text.slice(0, -'${mark}'.length), detail: {} }]`,
      '    : [],',
    ],
    signature: (mark) => `\`\${${hex('main.secret', 'email')}}${mark}\``,
  },
  delivery: nothingComputed,
  exposure: nothingComputed,
};

const markOf = ({ id }: NewCause): string => `#${id}`;
const typeOf = ({ layer }: NewCause): string => `${layer[0]?.toUpperCase()}${layer.slice(1)}Cause`;

/** The source of the entry: it makes a change that no other cause makes, until it is given its own. */
export function entryText(cause: NewCause): string {
  const { imports, transform } = skeletons[cause.layer];
  const isOutside = (line: string): boolean => line.includes("'../../");
  const lines = [
    ...imports.filter(isOutside),
    `import type { ${typeOf(cause)} } from '../Cause.ts';`,
    ...imports.filter((line) => !isOutside(line)),
    '',
    `export const ${nameOf(cause.id)}: ${typeOf(cause)} = {`,
    `  id: '${cause.id}',`,
    `  layer: '${cause.layer}',`,
    ...('message secret'.includes(cause.layer) ? ["  stage: 'text',"] : []),
    '  likelihood: 1,',
    `  order: ${cause.order},`,
    ...transform(markOf(cause)).map((line) => `  ${line}`),
    '};',
    '',
  ];
  return lines.join('\n');
}

/** The source of the cause's test: the signature in it is to become one that a real program has made. */
export function testText(cause: NewCause): string {
  const { signature } = skeletons[cause.layer];
  const lines =
    signature === undefined
      ? [
          "import { describe, it } from 'vitest';",
          "import { expectCompleteWords } from '../expectCompleteWords.ts';",
          '',
          `describe('${cause.id}', () => {`,
          "  it('is told in complete sentences', () => {",
          `    expectCompleteWords({ id: '${cause.id}', detail: {} });`,
          '  });',
          '});',
        ]
      : [
          "import { createHmac } from 'node:crypto';",
          "import { describe, expect, it } from 'vitest';",
          "import { main } from '../../diagnosis/aQuestion.ts';",
          "import { provenCauses } from '../provenCauses.ts';",
          '',
          `describe('${cause.id}', () => {`,
          "  it('is proven by a signature that was made with it', () => {",
          "    const email = 'jane.roe@example.com';",
          `    const signature = ${signature(markOf(cause))};`,
          `    expect(provenCauses(email, signature)).toContain('${cause.id}');`,
          '  });',
          '});',
        ];
  return `${lines.join('\n')}\n`;
}

/** The English words of the cause, under its key in locales/en/causes.json. */
export const skeletonWords = ({ layer, id }: NewCause): Readonly<Record<string, string>> => ({
  title: `What happened is still to be told (${id}).`,
  agent: `What ${id} means for the person is still to be told. Ask the developers about it.`,
  developer: `What the code does, and why that changes the signature, is still to be told (${id}).`,
  fix:
    layer === 'exposure'
      ? 'Stop that, and roll the secret key in Crisp: whoever has it can sign any email.'
      : `The change to make is still to be told (${id}).`,
  why: `Why ${id} happens, and in which languages and functions, is still to be told.`,
  see: `How somebody can see ${id} without this app is still to be told.`,
  ...(skeletons[layer].signature === undefined ? {} : { picture: id.replaceAll('-', ' ') }),
});
