import { characterOf } from './readMarkup.ts';
import { replacedIn } from './replacedIn.ts';
import type { Slice } from './Slice.ts';

const hidden = '<(style|head|title|template)\\b[^<>]{0,500}>[^]{0,2000}?<\\/\\1\\s{0,9}>|<!--[^]{0,2000}?-->';
const line = '<\\/?(?:address|blockquote|br|div|dd|dl|dt|h[1-6]|hr|li|ol|p|pre|table|tr|ul)\\b[^<>]{0,2000}>';
const cell = '<\\/t[dh]\\s{0,9}>';
const tag = '<\\/?[a-z][^<>]{0,2000}>';
const reference = '&(?:#x([0-9a-f]{1,6})|#(\\d{1,7})|([a-z]{2,8}));';
const markup = new RegExp(`${hidden}|(${line})|(${cell})|${tag}|${reference}`, 'gi');

/** What a mail in HTML shows: its text, a line for each block, a tab after each cell. It still knows its places. */
export const shownText = (slice: Slice): Slice =>
  replacedIn(slice, markup, ([whole, , block, end, hex, decimal, name]) => {
    if (block !== undefined) return '\n';
    if (end !== undefined) return '\t';
    return whole.startsWith('&') ? characterOf([whole, hex, decimal, name]) : '';
  });
