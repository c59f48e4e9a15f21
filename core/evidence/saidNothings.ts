import type { Found } from './Evidence.ts';
import { nothings } from './nothings.ts';
import { stateAt } from './stateAt.ts';
import { nouns, places } from './wordsOfSentences.ts';

/** Who hands something to Crisp by now, in the languages that people write. */
const handsOver =
  'push(?:es)?|hands? over|passes|übergibt|überträgt|transmet|' +
  'sends?|sendet|schickt|envía|manda|pasa|envoie|passe|invia|passa|envia|stuurt|verstuurt|wysyła|przekazuje|skickar|sender|' +
  '(?:page|site|browser|widget|chatbox|front-?end|dom|source|plugin|app)(?: now)? (?:has|gets|contains)|' +
  '(?:browser|quelltext|seite) (?:steht|ist|hat)';

/** What is no signature: in the words of programs, which nobody says of other things, and in those of people. */
const word = String.raw`undefined|null|nil|None|NULL|(?<quote>["'\x60])\k<quote>(?!["'\x60])`;
const noSignature =
  '(?:an? |eine? |una? |une |um[a]? |een )?(?:empty|blank|leere[nsr]?|vac[ií][oa]|vide|vuot[oa]|vazi[oa]|lege|pust[yą]) (?:string|value|text|signature|signatur|firma|assinatura|handtekening|podpis)|' +
  '(?:una |uma |une )?(?:firma|assinatura|signature) (?:vac[ií]a|vazia|vuota|vide)|' +
  '(?:no|without (?:a|any)|keine|ohne|ninguna|sin|aucune|sans|nessuna|senza|nenhuma|sem|geen|zonder|bez) (?:signature|signatur|firma|assinatura|handtekening|podpisu?|hmac)';
const empty =
  'empty|blank|missing|none|nothing|leer|keine?|vac[ií][oa]|vide|manquante|vuot[oa]|vazi[oa]|leeg|pust[yae]|brak';

const address = String.raw`[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}\w`;
const joins =
  "(?:is|'s|’s|gets?|returns?|has|hat|ist|kommt|está|sale|es|est|reçoit|è|é|heeft|is|ma|vem|tem|tiene|recebe|comes? (?:out|back)|prints?|stays?|remains?)(?: (?:just|only|now|nur|jetzt|back|out|as))?";

/** Each with the word for nothing in a group of its own. */
const sentences: readonly RegExp[] = [
  String.raw`(?<!\p{L})(?:${handsOver})(?: (?:to crisp|just|only|now|it as|him as|her as|with|as|mit|con|com|avec|${address}|crisp)){0,3}[ :]{1,2}(?<nothing>${word}|${noSignature}|nothing(?=[.,;!?)]|$))`,
  String.raw`(?:${nouns})(?: (?:of|for|von|für|de|do|da|di|van|pour|para|per|voor)(?: \p{L}{1,5})? ${address})?[ :]{1,2}${joins} (?<nothing>${word}|${empty})`,
  String.raw`(?<![\w.+-])${address}[ ,:]{1,2}(?:\p{L}{1,4} )?${joins} (?<nothing>${word}|${noSignature}|none(?=[.,;!?)]|$)|keine(?=[.,;!?)]|$)|unsigned)`,
  String.raw`(?<![\w.+-])${address} (?<nothing>isn['’]t signed|is not signed|is pushed without (?:a )?signature)`,
  String.raw`(?<!\p{L})(?:for|bei|für|pour|para|per|voor|dla) ${address},? (?:\p{L}{1,6} )?${joins} (?<nothing>${word}|${noSignature}|nothing|nichts|nada|rien|niente|niets)`,
  `(?:page|site|browser|widget|chatbox|front-?end|dom|source|plugin|app)(?: now| just| only)? (?:shows|says|prints|logs|gives|renders) (?<nothing>${word})`,
  // Where somebody looked: on the page it is empty.
  String.raw`(?<!\p{L})(?:on|in|auf|im|in der|sur|dans|en|na|no|nel|sulla) (?:the |der |dem |la |le |l['’]|a |o )?(?:${places})(?: \p{L}{1,8})?,? (?:it|there|that|the value|er|sie|es|dort|elle|il|está|è|é)(?:['’]s| is| are| steht| ist| est)? (?<nothing>${word}|empty|blank|missing|leer|vac[ií][oa]|vide|vuot[oa]|vazi[oa])`,
].map((pattern) => new RegExp(String.raw`(?:${pattern})(?=[\s.,;!?)]|$)`, 'giu'));

/** A line that is nothing but an email and a word, or a sign, for nothing. */
const row = new RegExp(
  String.raw`^[ \t>*•-]{0,8}(?:\p{L}{1,12} ){0,2}["'<(]?${address}[">)]?(?:['’]s)?[ \t]{0,8}(?:[:=→|,-]|->|=>|is|gets|has|shows)?[ \t]{1,8}(?<nothing>${word}|[-–—]{1,3}|[(<[](?:none|null|nil|empty|missing|blank|not set|no signature)[)>\]]|none|nothing|n\/a|empty|missing|no signature|keine?|leer|nada|rien|niente|vac[ií][oa]|vide|vuot[oa]|vazi[oa])[ \t]{0,4}[.!]?[ \t\r]{0,4}$`,
  'gimu',
);

/** A line that asks for somebody’s signature, and one that answers with a word for nothing. */
const answer = new RegExp(
  String.raw`(?:${address}|(?<!\p{L})(?:${nouns}|${handsOver}|(?:the |die |la )?(?:page|seite|página))(?!\p{L}))[^\n?]{0,80}\?[ \t\r]{0,4}\n(?:\n)?(?:[^\n:?]{0,20}(?:\[?\d\d:\d\d\]?[^\n:?]{0,20})?[:>] ?)?(?:(?:it|that|this|there|es|das|c|ça|está|è|é)(?:['’]?s| is| ist| est| just says)? (?:just |only |nur )?)?(?<nothing>${word}|empty|blank|nothing|none|leer|vac[ií][oa]|vide|vuot[oa]|vazi[oa])[ \t]{0,4}[.!]?[ \t\r]{0,4}$`,
  'gimu',
);

/** Of a visitor whom nobody knows, and of other values than the signature. */
const isOfOthers =
  /guest|visitor|anonym|logged|signed (?:in|out)|eingeloggt|angemeldet|gast|connecté|visiteur|sesión|invitado|visitante|phone|company|nickname|(?<!user)name\b|telefon|avatar/i;

const most = 20;
/** In UTF-16 code units before the word: of whom, and of what it is said. */
const besideIt = 120;

/**
 * Where a sentence says of a signature, or of what is handed over, that there is none: as what it is, a word of programs or
 * empty. Linear in the length.
 */
export function saidNothings(text: string): readonly Found[] {
  const found = [...sentences, row, answer].flatMap((sentence) =>
    Array.from(text.matchAll(sentence).take(most), ({ 0: whole, index, groups = {} }): Found => {
      const { nothing: said = '' } = groups;
      const end = index + whole.lastIndexOf(said) + said.length;
      return { value: nothings.has(said) ? said : '', range: { start: end - said.length, end } };
    }),
  );
  return found
    .toSorted((a, b) => a.range.start - b.range.start)
    .filter(({ range: { start, end } }, nth, all) => {
      const around = `${text.slice(Math.max(0, start - besideIt), start)} ${/^[^\n]{0,40}/.exec(text.slice(end, end + 40))?.[0] ?? ''}`;
      const isAgain = all[nth - 1]?.range.start === start;
      return !isAgain && !isOfOthers.test(around) && stateAt(text, { start, end }) !== 'past';
    });
}
