import type { Found } from './Evidence.ts';

/** In a mail's own head: who wrote it. Those whom it was written to may well be the customer. */
const writerBefore =
  /^[ \t>|*]{0,12}(?:from|reply[ -]?to|sender|return-path|message-id|in-reply-to|references|content-id|x-[\w-]{1,40}(?<!-to)|author|committer|signed-off-by|reviewed-by|co-authored-by|von|de|répondre à|antwort an|responder a)[*_]{0,2}[ \t]{0,4}:/i;

/** Whoever speaks in a line of a conversation: `Tom (tom@acme.test): …`. */
const speakerBefore = /^[\p{L}][\p{L} .'-]{0,40} ?[(<]$/u;
const speakerAfter = /^[)>] ?:/;

/** A line that whoever has an address says: `bob@acme.test (10:12): …`, `[bob@acme.test] …`. */
const spokenLine =
  /^[ \t]{0,4}[[<(]?([\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}\w)(?:[\])>]|(?: ?\(\d\d:\d\d[^)\n]{0,10}\))?[:>])[ \t]+(\S[^\n]*)$/gm;
/** Several words, and no digest among them. */
const isSpoken = (said: string): boolean => /\p{L}['’]?\s+\p{L}/u.test(said) && !/[0-9a-f]{32}/i.test(said);

/** Who speaks in more than one line of a text. */
function speakersIn(text: string): ReadonlySet<string> {
  const lines = Array.from(text.matchAll(spokenLine), ([, email = '', said = '']) => ({ email, said }));
  const spoken = new Set(lines.filter(({ said }) => isSpoken(said)).map(({ email }) => email));
  return new Set(
    Array.from(Map.groupBy(lines, ({ email }) => email))
      .filter(([email, of]) => of.length > 1 && spoken.has(email))
      .map(([email]) => email),
  );
}

interface Roles {
  readonly customers: readonly Found[];
  /** Whoever wrote a mail or speaks in a conversation; where nobody else stands in the text, they are the customers. */
  readonly writers: readonly Found[];
}

/** Emails by what their owners do in a text: those it is about, and those who wrote it or speak in it. */
export function partedByRole(text: string, emails: readonly Found[]): Roles {
  const isWriter = ({ range }: Found): boolean => {
    const before = text.slice(Math.max(0, range.start - 300), range.start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const isSpeaker = speakerBefore.test(line) && speakerAfter.test(text.slice(range.end, range.end + 3));
    return isSpeaker || writerBefore.test(line);
  };
  const speakers = speakersIn(text);
  const [writers = [], customers = []] = [true, false].map((is) =>
    emails.filter((one) => (isWriter(one) || speakers.has(one.value)) === is),
  );
  return customers.length > 0 ? { customers, writers } : { customers: writers, writers: [] };
}
