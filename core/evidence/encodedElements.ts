import { base64Text } from './readJsonStrings.ts';
import { hasMarkup } from './readMarkup.ts';
import type { Slice } from './Slice.ts';

/** An element of XML whose content is said to be in Base64, as proxies save requests and responses. */
const encoded =
  /<(\w{1,40})\s[^<>]{0,300}\b(?:base64\s?=\s?["']true["']|encoding\s?=\s?["']base64["'])[^<>]{0,300}>\s{0,40}(?:<!\[CDATA\[)?(?=[A-Za-z0-9+/])/g;
const endOfContent = /[\]<]/g;

/** More elements are no paste but a whole day's traffic. */
const most = 300;

export interface EncodedElement {
  readonly slice: Slice;
  readonly isPage: boolean;
  readonly start: number;
  readonly end: number;
}

/** The decoded texts of a text's elements in Base64, in order; those that are none are left out. Linear in the length. */
export function encodedElements(slice: Slice): readonly EncodedElement[] {
  const { text } = slice;
  const elements: EncodedElement[] = [];
  for (const { 0: opening, index } of text.matchAll(encoded)) {
    if (elements.length >= most) break;
    const start = index + opening.length;
    endOfContent.lastIndex = start;
    const end = endOfContent.exec(text)?.index ?? text.length;
    const decoded = base64Text(slice, { start, end });
    if (decoded !== undefined) elements.push({ slice: decoded, isPage: hasMarkup(decoded.text), start, end });
  }
  return elements;
}
