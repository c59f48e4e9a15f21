/** The line that a mail program writes above what is answered, where it stands whole in its line or with its end on the next. */
const wrote =
  'wrote|schrieb|a écrit|escribió|escribio|ha scritto|escreveu|skrev|schreef|napisał\\(?a?\\)?|kirjoitti|написал\\(?а?\\)?|yazdı|a scris|írta';
const separators = [
  `^[ \\t>]{0,12}(?:On|Am|Le|El|Il|Em|Den|Op|W dniu|Dnia|Pada)\\b[^\\n]{4,200}(?:\\n[^\\n]{0,80})?(?:${wrote})[^\\n]{0,60}:[ \\t]*\\r?$`,
  "^[ \\t>]{0,12}[-_]{2,}\\s?(?:Original Message|Ursprüngliche Nachricht|Message d[’']origine|Mensaje original|Messaggio originale|Mensagem original|Forwarded message|Oorspronkelijk bericht)\\b",
  '^[ \\t>]{0,12}\\*?(?:From|Von|De|Da|Van):\\*? [^\\n]{3,200}\\r?\\n[ \\t>]{0,12}\\*?(?:Sent|Date|Gesendet|Datum|Envoyé|Enviado|Inviato|Data|Verzonden|To|An|À|Para)\\s?:\\*? ',
];
const heading = new RegExp(separators.join('|'), 'gimu');

/** Marks of quoting at the beginning of a line, with spaces between them or not. */
const quoting = /^(?:[ \t]{0,4}>){1,20}/;

/** Where what is answered has marks, those tell how far it goes: an answer may stand below. */
const marked = /^[^\n]{0,80}\n(?:[ \t]*\r?\n){0,3}[ \t]{0,4}>/;
/** In UTF-16 code units. */
const nextLines = 120;

/** Of a longer conversation, what is older is told apart no more. */
const mostHeadings = 100;

/**
 * Tells of a place (in UTF-16 code units) how many answers ago it was written, as far as a mail shows it: 0 for the newest
 * text. A mail program writes a heading above what is answered, and before each of its lines a mark or none. Marks without
 * such a heading are those of consoles, viewers and comparisons as well, and say nothing.
 */
export function repliesIn(text: string): (place: number) => number {
  const found = Array.from(text.matchAll(heading).take(mostHeadings), ({ 0: { length }, index }) => ({
    index,
    isMarked: marked.test(text.slice(index + length, index + length + nextLines)),
  }));
  return (place) => {
    const above = found.filter(({ index }) => index < place);
    const line = text.slice(text.lastIndexOf('\n', place - 1) + 1, place);
    const quoted = quoting.exec(line)?.[0].replace(/[^>]/g, '').length ?? 0;
    const unmarked = above.filter(({ isMarked }) => !isMarked).length;
    return Math.max(above.some(({ isMarked }) => isMarked) ? quoted : 0, unmarked);
  };
}
