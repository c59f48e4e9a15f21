/** The forms in which a test signature can be had. */
export const snippetForms = ['signature', 'web', 'npm', 'ios', 'android', 'json'] as const;
export type SnippetForm = (typeof snippetForms)[number];

const hex = (character: string, digits: number): string =>
  (character.codePointAt(0) ?? 0).toString(16).padStart(digits, '0');

/** A JavaScript string that is also safe inside a script element. */
const javaScript = (text: string): string =>
  JSON.stringify(text).replace(/[<>&\u2028\u2029\u007f]/g, (character) => `\\u${hex(character, 4)}`);

const swift = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${hex(character, 1)}}`)}"`;

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Valid both as Java and as Kotlin, which would take `$` for the start of a template. */
const javaAndKotlin = (text: string): string =>
  `"${text
    .replace(/["\\]/g, '\\$&')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}$]/gu, (character) =>
      Array.from(
        { length: character.length },
        (_, index) =>
          shortEscapes[character] ?? `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
      ).join(''),
    )}"`;

/** An email and its signature as the code that hands both to Crisp, on the platform of the form. */
export function snippetOf(form: SnippetForm, email: string, signature: string): string {
  switch (form) {
    case 'signature':
      return signature;
    case 'web':
      return `$crisp.push(["set", "user:email", [${javaScript(email)}, ${javaScript(signature)}]]);`;
    case 'npm':
      return `Crisp.user.setEmail(${javaScript(email)}, ${javaScript(signature)});`;
    case 'ios':
      return `CrispSDK.user.email = ${swift(email)}\nCrispSDK.user.signature = ${swift(signature)}`;
    case 'android':
      return `Crisp.setUserEmail(${javaAndKotlin(email)}, ${javaAndKotlin(signature)});`;
    case 'json':
      return JSON.stringify({ email, signature });
  }
}
