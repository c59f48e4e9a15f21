import { csvRow } from './csvRow.ts';
import type { GeneratedSignature } from './GeneratedSignature.ts';
import type { OutputForm } from './outputForms.ts';
import { quoted } from './quoted.ts';

/** The fields of a row in a file for programs. */
const fieldsOf = ({ email, signature, expected }: GeneratedSignature) => ({
  email,
  signature,
  ...(expected === undefined ? {} : { expectedOutcome: expected.outcome, causes: expected.causes }),
});

/** JSON that may also stand inside a script element: only strings can hold what is replaced here. */
const json = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, (character) =>
    quoted('javaScript', character).slice(1, -1),
  );

/**
 * An email and its signature as the code that hands both to Crisp on a platform, or as a line of a file.
 * Without a line end. Sources: Crisp's documentation of each SDK.
 */
export function snippetOf(form: OutputForm, generated: GeneratedSignature): string {
  const { email, signature } = generated;
  const pair = (language: Parameters<typeof quoted>[0]): readonly [string, string] => [
    quoted(language, email),
    quoted(language, signature),
  ];
  switch (form) {
    case 'signature':
      return signature;
    case 'web':
      return `$crisp.push(["set", "user:email", [${pair('javaScript').join(', ')}]]);`;
    case 'npm':
      return `Crisp.user.setEmail(${pair('javaScript').join(', ')});`;
    case 'ios': {
      const [theEmail, theSignature] = pair('swift');
      return `CrispSDK.user.email = ${theEmail}\nCrispSDK.user.signature = ${theSignature}`;
    }
    case 'android':
      return `Crisp.setUserEmail(${pair('kotlin').join(', ')});`;
    case 'react-native':
      return `setUserEmail(${pair('javaScript').join(', ')});`;
    case 'flutter': {
      const [theEmail, theSignature] = pair('dart');
      return `User(email: ${theEmail}, signature: ${theSignature})`;
    }
    case 'json':
      return json(fieldsOf(generated));
    case 'csv': {
      const { expectedOutcome, causes } = fieldsOf(generated);
      const expected = expectedOutcome === undefined ? [] : [expectedOutcome, causes?.join(' ') ?? ''];
      return csvRow([email, signature, ...expected]).slice(0, -2);
    }
  }
}
