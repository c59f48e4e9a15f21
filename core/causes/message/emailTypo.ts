import type { MessageCause, Variant } from '../Cause.ts';
import { onAnyText } from './helpers/onText.ts';

/** What is typed into an email; capitals are another mistake. */
const keys = Array.from("abcdefghijklmnopqrstuvwxyz0123456789.-_+@,;:/'#éèäöüßñ");

/** Nobody types a longer email, and its neighbours would be thousands. */
const longest = 100;

/** The ends of domains that people mistake for one another. */
const ends = ['com', 'net', 'org', 'io', 'co', 'eu', 'de', 'fr', 'co.uk', 'con', 'info'];

function* neighbours(text: string): Iterable<Variant> {
  const variant = (change: string, at: number, by: string, lost: number, weight: number): Variant => {
    const signed = text.slice(0, at) + by + text.slice(at + lost);
    return { value: signed, detail: { change, signed }, weight };
  };
  for (let at = 0; at < text.length; at++) yield variant('missing', at, '', 1, 0.02);
  for (let at = 0; at + 1 < text.length; at++) {
    yield variant('swapped', at, `${text[at + 1]}${text[at]}`, 2, 0.02);
    yield variant('added', at, `${text[at]}`, 0, 0.02);
  }
  const dot = text.lastIndexOf('.') + 1;
  for (const end of text.includes('@') ? ends : [])
    if (!text.endsWith(`.${end}`)) yield variant('wrong', dot, end, text.length - dot, 0.01);
  for (let at = 0; at < text.length; at++) for (const key of keys) yield variant('wrong', at, key, 1, 0.003);
  for (let at = 0; at <= text.length; at++) for (const key of keys) yield variant('added', at, key, 0, 0.002);
}

export const emailTypo: MessageCause = {
  id: 'email-typo',
  layer: 'message',
  stage: 'text',
  byHand: true,
  likelihood: 8,
  order: 17,
  variants: () => [],
  unusual: onAnyText((text) => (text.length > longest ? [] : neighbours(text))),
};
