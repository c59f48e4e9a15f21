import type { Value } from './Value.ts';

/** Names of what is no text: an answer, an element, a console's word for a thing. */
const ofThings =
  /(?:^|\.)(?:res|resp|response|result|data|json|body|payload|promise|request|req|event|e|el|elem|element|node|input|user|customer|visitor|this|self|document|window|length|size|outerHTML|attributes|style|Promise|Object|Array|empty|function|Function|Symbol|ArrayBuffer|Uint8Array|ƒ)$/;

/** A class, as consoles print what is of it. */
const ofClass = /^[A-Z]+[a-z]\w*$/;
const namesSignature = /sig|hmac|hash/i;

/** Functions that make a signature or look it up, by the end of their name; those that turn one into something else are named for that. */
const makers =
  /(?:(?<!as|de|re)sign|signature|sig|hmac|hmac_?sha_?256|hexdigest|hash_hmac)(?:_?(?:for|of|from)?_?(?:e?mail|user|customer|visitor|crisp))?$/i;
/** What tells of a signature, or writes it in another way. */
const others = /(?:^|\.)(?:verify|check|valid|format|encode|decode|short|base64|b64|md5|sha)\w*$/i;
const questions = /(?:^|\.)(?:is|has)[A-Z_]\w*$/;
/** What looks something up by its name. */
const lookups =
  /(?:^|\.)(?:get|get_?item|get_?attribute|get_?cookie|getString|data|attr|val|value|prop|env|session|cookie|read|e|esc_js|esc_attr)$/i;
/** The digest of something that was computed, as hex. */
const digests = /hmac[^ ]*\.(digest|toString|hexdigest)$/i;

/**
 * Whether what stands in the signature's place may be the signature that a text shows elsewhere: a plain name, or a call
 * that makes it or looks it up. What anything else makes of it (`sig.slice(0, 32)`, `"sha256=" + sig`) is not that.
 */
export function mayBeSignature(value: Value | undefined): boolean {
  if (value?.kind === 'name')
    return !ofThings.test(value.name) && (!ofClass.test(value.name) || namesSignature.test(value.name));
  if (value?.kind !== 'call') return ['template', 'nothing', 'text', undefined].includes(value?.kind);
  const [first] = value.args;
  const digest = digests.exec(value.name)?.[1];
  if (digest === 'digest') return first?.value.kind === 'text' && /^hex$/i.test(first.value.text);
  if (digest === 'toString')
    return first === undefined || (first.value.kind === 'name' && /hex$/i.test(first.value.name));
  if (lookups.test(value.name))
    return saysSignature(first?.value) || /sig|hmac/i.test(value.name) || value.args.length === 0;
  return (
    makers.test(value.name) &&
    !others.test(value.name) &&
    !questions.test(value.name) &&
    !value.args.some((one) => saysSignature(one.value))
  );
}

const saysSignature = (value: Value | undefined): boolean =>
  (value?.kind === 'text' && /sig|hmac/i.test(value.text)) ||
  (value?.kind === 'name' && /(?:signature|sig|hmac)$/i.test(value.name));
