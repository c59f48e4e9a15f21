import type { Found } from './Evidence.ts';
import { stateAt } from './stateAt.ts';

/** Who hands something over by now, in the languages that people write: what was handed over before says nothing of today. */
const handsOver = [
  String.raw`push(?:es)?|sends?|hands (?:over)?|passes|(?:page|site|browser|widget|chatbox|front-?end|console|dom|source|plugin|app)(?: now)? (?:has|shows|gets|contains|sends|pushes|says)`,
  'sendet|schickt|übergibt|überträgt|(?:browser|quelltext|seite|konsole) (?:steht|ist|zeigt|hat)',
  String.raw`envía|manda|pasa|envoie|transmet|passe|invia|passa|envia|stuurt|verstuurt|wysyła|przekazuje|skickar|sender`,
].join('|');

/** What is no signature: words of programs, and of people. */
const nothing = [
  String.raw`undefined|null|nil|None|NULL|(?<quote>["'\x60])\k<quote>(?!["'\x60])`,
  'nothing(?! (?:else|more|new|wrong))|nichts|nada|rien|niente|niets|nic',
  '(?:an? |eine? |una? |une |um[a]? |een )?(?:empty|blank|leere[nsr]?|vac[ií][oa]|vide|vuot[oa]|vazi[oa]|lege|pust[yą]) ?(?:string|value|text|signature|signatur|firma|assinatura|handtekening|podpis)?',
  '(?:no|without (?:a|any)|keine|ohne|ninguna|sin|aucune|sans|nessuna|senza|nenhuma|sem|geen|zonder|bez) (?:signature|signatur|firma|assinatura|handtekening|podpisu?|hmac)',
].join('|');

const said = new RegExp(
  String.raw`(?<!\p{L})(?:${handsOver})(?: (?:to crisp|us|only|just|nur|solo|now|jetzt|it as|him as|her as|with|as|mit|con|com|avec|sie|ihn|\S{1,64}@\S{1,250}|crisp)){0,3}[ :]{1,2}(${nothing})(?=[\s.,;!?)]|$)`,
  'giu',
);

const most = 20;
/** As what it is handed over. */
const words: ReadonlySet<string> = new Set(['undefined', 'null', 'nil', 'none']);

/**
 * Where a sentence says that nothing is handed over in a signature's place, as what it is: a word of programs, or
 * empty. Linear in the length.
 */
export function saidNothings(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(said)) {
    if (found.length >= most) break;
    const [whole, word = ''] = match;
    const range = { start: match.index + whole.length - word.length, end: match.index + whole.length };
    if (stateAt(text, range) === 'past') continue;
    found.push({ value: words.has(word.toLowerCase()) ? word : '', range });
  }
  return found;
}
