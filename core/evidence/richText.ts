import { encodingHeader } from './encodingHeader.ts';
import { hasMarkup } from './readMarkup.ts';
import type { Slice } from './Slice.ts';
import { shownText } from './shownText.ts';

/** In UTF-16 code units: nobody copies more of a document. */
const longest = 200_000;

/** What pages have and documents have not: programs, fields, what is told about a page. */
const ofPages =
  /<(?:script|form|input|textarea|select|iframe|template)\b|<meta\s+(?:name|property|itemprop)\s?=\s?["']?(?!generator|progid|originator)\w/i;

/** An attribute in quotes that holds an address or a digest. A link to an address repeats what is shown. */
const holdsValue =
  /\s[\w:.-]{1,60}\s?=\s?(?!["']?mailto:)(?:"[^"<>]{0,2000}|'[^'<>]{0,2000})(?:@|[0-9a-f]{32})/i;

/**
 * What a document shows that a word processor, a mail or a chat put on the clipboard as markup: such programs put tags
 * into the middle of words. `undefined` where there is no markup, or where it has programs, fields or values in attributes.
 */
export function richText(slice: Slice): Slice | undefined {
  const { text } = slice;
  if (text.length > longest || !text.includes('@') || !hasMarkup(text)) return undefined;
  // A mail's parts are read by themselves.
  if (text.search(encodingHeader) !== -1 || ofPages.test(text) || holdsValue.test(text)) return undefined;
  const shown = shownText(slice);
  return shown.text.includes('@') ? shown : undefined;
}
