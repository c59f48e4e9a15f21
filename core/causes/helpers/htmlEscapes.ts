import { late } from '../../late.ts';

/** Runs of HTML 4 entity names, each from its first code point on. */
const nameRuns: readonly (readonly [number, string])[] = [
  [
    0xa0,
    'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest',
  ],
  [
    0xc0,
    'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig',
  ],
  [
    0xe0,
    'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml',
  ],
  [0x152, 'OElig oelig'],
  [0x160, 'Scaron scaron'],
  [0x178, 'Yuml'],
  [0x391, 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho'],
  [0x3a3, 'Sigma Tau Upsilon Phi Chi Psi Omega'],
  [0x3b1, 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf'],
  [0x3c3, 'sigma tau upsilon phi chi psi omega'],
  [0x200c, 'zwnj zwj lrm rlm'],
  [0x2013, 'ndash mdash'],
  [0x2018, 'lsquo rsquo sbquo'],
  [0x201c, 'ldquo rdquo bdquo'],
  [0x20ac, 'euro'],
];

const names = late(
  (): ReadonlyMap<string, string> =>
    new Map(
      nameRuns.flatMap(([first, run]) =>
        run.split(' ').map((name, index) => [String.fromCodePoint(first + index), `&${name};`] as const),
      ),
    ),
);

/** What PHP's HTML 5 table adds for ASCII punctuation. */
const punctuation: Readonly<Record<string, string>> = {
  '!': '&excl;',
  '#': '&num;',
  $: '&dollar;',
  '%': '&percnt;',
  '(': '&lpar;',
  ')': '&rpar;',
  '*': '&ast;',
  '+': '&plus;',
  ',': '&comma;',
  '.': '&period;',
  '/': '&sol;',
  ':': '&colon;',
  ';': '&semi;',
  '=': '&equals;',
  '?': '&quest;',
  '@': '&commat;',
  '[': '&lbrack;',
  '\\': '&bsol;',
  ']': '&rsqb;',
  '^': '&Hat;',
  _: '&lowbar;',
  '`': '&grave;',
  '{': '&lbrace;',
  '|': '&vert;',
  '}': '&rcub;',
};

const codePoint = (character: string): number => character.codePointAt(0) ?? 0;
const decimal = (character: string): string => `&#${codePoint(character)};`;
const hex = (character: string): string => `&#x${codePoint(character).toString(16).toUpperCase()};`;
const named = (character: string): string => names().get(character) ?? character;

const markup = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const;
const quoted = { ...markup, '"': '&quot;' } as const;
const with39 = { ...quoted, "'": '&#39;' } as const;
const with039 = { ...quoted, "'": '&#039;' } as const;
const withX27 = { ...quoted, "'": '&#x27;' } as const;
const withApos = { ...quoted, "'": '&apos;' } as const;
const numericQuotes = { ...markup, '"': '&#34;', "'": '&#39;' } as const;

interface HtmlEscape {
  /** What becomes of single characters. */
  readonly entities: Readonly<Record<string, string>>;
  /** What becomes of every other character that this takes. */
  readonly others?: { readonly which: RegExp; readonly write: (character: string) => string };
  readonly weight: number;
}

const notAscii = /[^\0-\x7f]/u;

/** How languages and template engines escape text for HTML; each measured but ASP.NET Core's, the usual ones first. */
export const htmlEscapes = {
  'php-htmlspecialchars': { entities: with039, weight: 1 },
  'numeric-apostrophe': { entities: with39, weight: 0.8 },
  'hex-apostrophe': { entities: withX27, weight: 0.7 },
  'aspnet-core': {
    entities: { ...withX27, '+': '&#x2B;', '`': '&#x60;' },
    others: { which: notAscii, write: hex },
    weight: 0.3,
  },
  'numeric-quotes': { entities: numericQuotes, weight: 0.5 },
  'apostrophe-kept': { entities: quoted, weight: 0.5 },
  'named-apostrophe': { entities: withApos, weight: 0.3 },
  'php-htmlentities': { entities: with039, others: { which: notAscii, write: named }, weight: 0.4 },
  'go-template': { entities: { ...numericQuotes, '+': '&#43;' }, weight: 0.3 },
  'markup-only': { entities: markup, weight: 0.1 },
  'php-htmlentities-html5': {
    entities: { ...withApos, ...punctuation },
    others: { which: notAscii, write: named },
    weight: 0.1,
  },
  mustache: { entities: { ...with39, '/': '&#x2F;', '=': '&#x3D;', '`': '&#x60;' }, weight: 0.1 },
  handlebars: { entities: { ...withX27, '=': '&#x3D;', '`': '&#x60;' }, weight: 0.1 },
  validator: { entities: { ...withX27, '/': '&#x2F;', '\\': '&#x5C;', '`': '&#96;' }, weight: 0.1 },
  'php-filter': {
    entities: { '&': '&#38;', '<': '&#60;', '>': '&#62;', '"': '&#34;', "'": '&#39;' },
    weight: 0.1,
  },
  dotnet: {
    entities: with39,
    others: { which: /[\u{a0}-\u{ff}\u{10000}-\u{10ffff}]/u, write: decimal },
    weight: 0.2,
  },
  'perl-entities': {
    entities: with39,
    others: { which: notAscii, write: (character) => names().get(character) ?? hex(character) },
    weight: 0.1,
  },
  'decimal-references': { entities: {}, others: { which: notAscii, write: decimal }, weight: 0.1 },
  'numeric-hex': {
    entities: { '&': '&#x26;', '<': '&#x3C;', '>': '&#x3E;', '"': '&#x22;', "'": '&#x27;' },
    others: { which: notAscii, write: hex },
    weight: 0.05,
  },
  'hex-references': { entities: markup, others: { which: notAscii, write: hex }, weight: 0.05 },
  'all-hex': {
    entities: quoted,
    others: {
      which: /[^A-Za-z0-9,._-]/u,
      write: (character) =>
        character > '\x7f'
          ? `&#x${codePoint(character).toString(16).toUpperCase().padStart(4, '0')};`
          : hex(character),
    },
    weight: 0.1,
  },
  'all-decimal': { entities: markup, others: { which: /[^A-Za-z0-9,._ -]/u, write: decimal }, weight: 0.05 },
} as const satisfies Readonly<Record<string, HtmlEscape>>;

export type HtmlEscapeName = keyof typeof htmlEscapes;

const writers = late(
  () =>
    new Map(
      Object.entries<HtmlEscape>(htmlEscapes).map(([name, { entities, others }]) => {
        const own = Object.keys(entities).map((character) => character.replace(/[\\\]^]/, '\\$&'));
        const sources = [
          ...(own.length > 0 ? [`[${own.join('')}]`] : []),
          ...(others ? [others.which.source] : []),
        ];
        const write = (character: string): string =>
          entities[character] ?? others?.write(character) ?? character;
        return [name, { pattern: new RegExp(sources.join('|'), 'gu'), write }] as const;
      }),
    ),
);

/** The text as one of `htmlEscapes` writes it. */
export function htmlEscaped(text: string, flavour: HtmlEscapeName): string {
  const writer = writers().get(flavour);
  return writer === undefined ? text : text.replace(writer.pattern, writer.write);
}

const characterOf = late(
  (): ReadonlyMap<string, string> =>
    new Map([
      ...Array.from(names(), ([character, entity]) => [entity, character] as const),
      ...Object.entries({ ...punctuation, ...withApos }).map(
        ([character, entity]) => [entity, character] as const,
      ),
    ]),
);

/** NUL and surrogates have no entity that is read. */
const isCharacter = (number: number): boolean =>
  (number > 0 && number < 0xd800) || (number > 0xdfff && number <= 0x10ffff);

/** The text with its entities read back, named and numeric; what is no entity, or an unknown one, stays. */
export const htmlUnescaped = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|[A-Za-z][A-Za-z0-9]*);/g,
    (entity, digits, hexDigits) => {
      const number =
        digits !== undefined ? Number(digits) : hexDigits !== undefined ? Number.parseInt(hexDigits, 16) : -1;
      if (number < 0) return characterOf().get(entity) ?? entity;
      return isCharacter(number) ? String.fromCodePoint(number) : entity;
    },
  );
