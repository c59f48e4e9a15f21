import type { EvidenceFinding } from './Evidence.ts';
import type { Slice } from './Slice.ts';

type Version = readonly [number, number, number];

interface Sdk {
  readonly platform: 'ios' | 'react-native' | 'flutter';
  /** The first version that takes a signature. */
  readonly since: Version;
  /** Where a version of it stands; the groups are `operator` and `version`. */
  readonly forms: readonly RegExp[];
}

const version = '(?<version>\\d{1,4}\\.\\d{1,4}(?:\\.\\d{1,4})?)';

/** The three SDKs whose first version with signatures is known. */
const sdks: readonly Sdk[] = [
  {
    platform: 'ios',
    since: [2, 9, 0],
    forms: [
      // Podfile, Podfile.lock, Package.swift, Package.resolved.
      new RegExp(
        `\\bpod\\s{1,4}["']Crisp["']\\s{0,4},\\s{0,4}["'](?<operator>~> |= |<= |< )?\\s?${version}["']`,
        'g',
      ),
      new RegExp(`^\\s{0,8}- Crisp \\(${version}\\)`, 'gm'),
      new RegExp(`crisp-sdk-ios(?:\\.git)?["']\\s{0,4},\\s{0,8}exact:\\s{0,4}["']${version}["']`, 'g'),
      new RegExp(`crisp-sdk-ios[^{}]{0,200}\\{[^{}]{0,200}"version"\\s{0,4}:\\s{0,4}"${version}"`, 'g'),
    ],
  },
  {
    platform: 'react-native',
    since: [0, 20, 0],
    forms: [
      new RegExp(`"react-native-crisp-chat-sdk"\\s{0,4}:\\s{0,4}"(?<operator>\\^|~|<=?|=)?${version}"`, 'g'),
      new RegExp(
        `node_modules/react-native-crisp-chat-sdk"\\s?:\\s?\\{\\s{0,20}"version":\\s?"${version}"`,
        'g',
      ),
      new RegExp(`react-native-crisp-chat-sdk@[^\\n]{1,60}:\\n\\s{1,8}version:?\\s"?${version}"?`, 'g'),
    ],
  },
  {
    platform: 'flutter',
    since: [2, 4, 7],
    forms: [
      new RegExp(
        `^\\s{0,8}crisp_chat\\s{0,4}:\\s{0,4}["']?(?<operator>\\^|<=?|=)?${version}["']?\\s*$`,
        'gm',
      ),
      new RegExp(`^\\s{0,8}crisp_chat:\\n(?:[^\\n]{0,200}\\n){1,8}?\\s{1,12}version: "${version}"`, 'gm'),
    ],
  },
];

const numbers = (text: string): Version => {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number);
  return [major, minor, patch];
};

const isOlder = (a: Version, b: Version): boolean => {
  const index = a.findIndex((part, place) => part !== b[place]);
  return index >= 0 && (a[index] ?? 0) < (b[index] ?? 0);
};

/** The first version that a requirement refuses; undefined for one exact version. */
function limitOf(operator: string, text: string): Version | undefined {
  const [major, minor, patch] = numbers(text);
  switch (operator.trim()) {
    case '^':
      return major > 0 ? [major + 1, 0, 0] : minor > 0 ? [0, minor + 1, 0] : [0, 0, patch + 1];
    case '~':
      return [major, minor + 1, 0];
    case '~>':
      return text.split('.').length > 2 ? [major, minor + 1, 0] : [major + 1, 0, 0];
    case '<':
      return [major, minor, patch];
    default:
      return undefined;
  }
}

const tooOld = (operator: string, text: string, since: Version): boolean => {
  const limit = limitOf(operator, text);
  return limit === undefined ? isOlder(numbers(text), since) : !isOlder(since, limit);
};

const mostForms = 50;

/**
 * Versions of Crisp's SDKs that cannot send a signature. A requirement that also allows a newer version is not
 * reported: only what the text shows for certain.
 */
export function oldSdksIn(slice: Slice): readonly EvidenceFinding[] {
  if (!/crisp/i.test(slice.text)) return [];
  return sdks.flatMap(({ platform, since, forms }) =>
    forms.flatMap((form) =>
      Array.from(slice.text.matchAll(form))
        .slice(0, mostForms)
        .flatMap((match) => {
          const found = match.groups?.version ?? '';
          return tooOld(match.groups?.operator ?? '', found, since)
            ? [
                {
                  id: 'sdk-too-old' as const,
                  detail: { platform, version: found, needed: since.join('.').replace(/\.0$/, '') },
                  range: slice.range(match.index, match.index + match[0].length),
                },
              ]
            : [];
        }),
    ),
  );
}
