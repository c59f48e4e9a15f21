import type { Found } from './Evidence.ts';
import { nothings } from './nothings.ts';
import { stateAt } from './stateAt.ts';
import { nouns } from './wordsOfSentences.ts';

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
].map((pattern) => new RegExp(String.raw`(?:${pattern})(?=[\s.,;!?)]|$)`, 'giu'));

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
  const found = sentences.flatMap((sentence) =>
    Array.from(text.matchAll(sentence).take(most), ({ 0: whole, index, groups = {} }): Found => {
      const { nothing: said = '' } = groups;
      const end = index + whole.length;
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
