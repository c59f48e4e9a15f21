import { describe, expect, it } from 'vitest';
import { oldSdksIn } from '../../../../core/evidence/oldSdksIn.ts';
import { wholeSlice } from '../../../../core/evidence/Slice.ts';

const versions = (text: string): readonly unknown[] =>
  oldSdksIn(wholeSlice(text)).map(({ detail }) => detail.version);

describe('versions of Crisp’s SDKs', () => {
  it.each([
    ["pod 'Crisp', '2.8.0'", '2.8.0'],
    ["pod 'Crisp', '~> 2.8.1'", '2.8.1'],
    ["pod 'Crisp', '< 2.9'", '2.9'],
    ['  - Crisp (1.0.14)', '1.0.14'],
    ['.package(url: "https://github.com/crisp-im/crisp-sdk-ios", exact: "2.4.0")', '2.4.0'],
    [
      '"identity" : "crisp-sdk-ios", "location" : "x", "state" : { "revision" : "a", "version" : "2.7.2" }',
      '2.7.2',
    ],
    ['"react-native-crisp-chat-sdk": "0.19.9"', '0.19.9'],
    ['"react-native-crisp-chat-sdk": "^0.14.0"', '0.14.0'],
    ['"react-native-crisp-chat-sdk": "~0.19.0"', '0.19.0'],
    ['  crisp_chat: 2.4.6', '2.4.6'],
    [
      '  crisp_chat:\n    dependency: "direct main"\n    description:\n      name: crisp_chat\n    version: "2.3.0"',
      '2.3.0',
    ],
  ])('that cannot send a signature are found: %s', (text, version) => {
    expect(versions(text)).toEqual([version]);
  });

  it.each([
    "pod 'Crisp', '2.9.0'",
    "pod 'Crisp', '~> 2.5'",
    "pod 'Crisp'",
    '  - Crisp (2.10.0)',
    '.package(url: "https://github.com/crisp-im/crisp-sdk-ios", from: "2.4.0")',
    '"react-native-crisp-chat-sdk": "^0.20.0"',
    '"react-native-crisp-chat-sdk": "^1.0.0"',
    '"react-native-crisp-chat-sdk": ">=0.10.0"',
    '  crisp_chat: ^2.4.0',
    '  crisp_chat: 2.4.7',
    '"crisp-sdk-web": "1.0.0"',
  ])('that can, or may, are not: %s', (text) => {
    expect(versions(text)).toEqual([]);
  });
});
