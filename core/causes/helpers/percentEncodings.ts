import { bytesOf } from '../../signature/bytesOf.ts';

interface PercentEncoding {
  /** The characters that stay, besides ASCII letters and digits. */
  readonly keeps: string;
  /** What a space becomes. */
  readonly space: '+' | '%20';
  /** `utf8` writes each UTF-8 byte; `latin1` writes `%E9`, and beyond U+00FF JavaScript's `%u20AC`. */
  readonly units?: 'utf8' | 'latin1';
  readonly digits?: 'upper' | 'lower';
  readonly weight: number;
}

/** How languages percent-encode a text; each measured, the usual ones first. */
export const percentEncodings = {
  'encode-uri-component': { keeps: "-_.~*!'()", space: '%20', weight: 1 },
  form: { keeps: '-_.', space: '+', weight: 0.8 },
  rfc3986: { keeps: '-_.~', space: '%20', weight: 0.8 },
  'form-tilde': { keeps: '-_.~', space: '+', weight: 0.5 },
  'form-star': { keeps: '-_.*', space: '+', weight: 0.4 },
  'encode-uri': { keeps: "-_.~*!'();/?:@&=+$,#", space: '%20', weight: 0.4 },
  'python-quote': { keeps: '-_.~/', space: '%20', weight: 0.3 },
  'lower-case-digits': { keeps: '-_.!*()', space: '+', digits: 'lower', weight: 0.2 },
  'at-kept': { keeps: '-_.~@', space: '%20', weight: 0.1 },
  'go-path': { keeps: '-_.~$&+=:@', space: '%20', weight: 0.1 },
  'js-escape': { keeps: '-_.@*+/', space: '%20', units: 'latin1', weight: 0.1 },
  'perl-latin1': { keeps: '-_.~', space: '%20', units: 'latin1', weight: 0.05 },
} as const satisfies Readonly<Record<string, PercentEncoding>>;

export type PercentEncodingName = keyof typeof percentEncodings;

const percent = (value: number, digits: PercentEncoding['digits']): string => {
  const hex = value.toString(16).padStart(2, '0');
  return `%${digits === 'lower' ? hex : hex.toUpperCase()}`;
};

const latin1Unit = (unit: number): string =>
  unit > 0xff ? `%u${unit.toString(16).toUpperCase().padStart(4, '0')}` : percent(unit, 'upper');

/** What an encoding does not keep, each a match of its own. */
const patternOf = ({ keeps }: PercentEncoding): RegExp =>
  new RegExp(`[^A-Za-z0-9${keeps.replace(/[\\\]^-]/g, '\\$&')}]`, 'gu');

const writers = new Map(
  Object.entries<PercentEncoding>(percentEncodings).map(([name, encoding]) => {
    const { space, units, digits } = encoding;
    const write = (character: string): string => {
      if (character === ' ') return space;
      if (units !== 'latin1') return Array.from(bytesOf(character), (byte) => percent(byte, digits)).join('');
      return Array.from({ length: character.length }, (_, at) => latin1Unit(character.charCodeAt(at))).join(
        '',
      );
    };
    // Nearly all that is ever written is ASCII, and writing it over and over was half of the time.
    const ascii: string[] = [];
    const quickly = (character: string): string => {
      const code = character.charCodeAt(0);
      if (code > 0x7f) return write(character);
      ascii[code] ??= write(character);
      return ascii[code];
    };
    return [name, { pattern: patternOf(encoding), write: quickly }] as const;
  }),
);

/** The text as one of `percentEncodings` writes it. */
export function percentEncoded(text: string, encoding: PercentEncodingName): string {
  const writer = writers.get(encoding);
  return writer === undefined ? text : text.replace(writer.pattern, writer.write);
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text with `%40` and the like read back; `undefined` where the result would not be UTF-8. */
export function percentDecoded(text: string): string | undefined {
  try {
    return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) =>
      strict.decode(Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16))),
    );
  } catch {
    return undefined;
  }
}
