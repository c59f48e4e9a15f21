import { thingsOfOthers } from './thingsOfOthers.ts';

/** Words by which people tell in a sentence what a value is, in the languages that they write: regular expressions (`iu`) to be built on. */

/** What people call the signature of an email; what it is to those who say no more. */
const own = String.raw`signature?s?|signatur(?:en?)?|sigs?|hmacs?|firmas?|assinaturas?|handtekening|sygnatura|podpis\p{L}{0,2}|п(?:о|і)дпис\p{L}{0,2}|imza\p{L}{0,4}|under(?:skrift|tegn)\p{L}{0,2}|allekirjoitus|aláírás\p{L}{0,2}|semnătur\p{L}{0,2}|υπογραφή`;
export const plainNouns = 'hash(?:es|wert)?|digests?|macs?|prüfsumme|hachage|empreinte|skrót';
export const nouns = String.raw`(?<![\p{L}\p{N}@.+/_-])(?:${own}|${plainNouns})(?!\p{L}|[.@]\p{L})|署名|签名|簽名|서명|توقيع|חתימ`;

/** Who makes or shows one. */
const makers = String.raw`we|i|you|he|she|they|it|what|which|that|this|\p{L}*server\p{L}{0,2}|sunucu|сервер|serwer|serveur|servidor|back-?end|api|php|python|node|ruby|laravel|code|script|function|endpoint|console|page|site|system|dev(?:eloper)?|wir|ich|nous|on|мы|noi|wij|vi|my|hash|user:email(?: is)?|value|out|and|y|e|et|und|nos`;

/** What they do with it, which follows at once. */
export const made = [
  'returns?|g[ia]ves?|(?:generat|mak|creat|produc|calculat|comput)e[sd]?|prints?|outputs?|sends?|sent|g[eo]ts?|receives?|pass(?:e[sd])?|push(?:e[sd])?|sees?|reads?|(?:answers|responds) with|comes? (?:out|back)|looks like|shows up|came|ours (?:is|was)',
  'liefert|zurück|erzeug(?:t|en)|generier(?:t|en)|berechne[nt]?|schick(?:t|en)|sende[nt]?|bekommen?|erhalten?',
  'devuelve|genera(?:mos)?|env[ií]a(?:mos)?|sale|obtenemos|recibimos|calcula(?:mos)?',
  'renvoie|retourne|génère|envo(?:ie|yons)|obt(?:ient|enons)|calcule|donne',
  'devolve|retorna|gera(?:mos)?|recebemos|obtemos|geeft(?: terug)?|stu(?:urt|ren)|krijgen|genereert|ma(?:akt|ken)',
  'restituisce|invia(?:mo)?|otteniamo|produce|zwraca|generuje|wysyła(?:my)?|otrzymujemy|returner(?:ar|er)|skickar|sender|vrací|döndürüyor|возвращает|отправляем|генерирует|получаем',
].join('|');
/** The same of a value that is only called so. */
const called = String.raw`(?:values?|results?|output|answer|response)(?: [\p{L}']{1,12}){0,6} (?:is|was)|ours (?:is|was)`;

/** What joins these to the value. */
export const joining = String.raw`(?: (?:us|me|him|as|this|that|with|back|wir|ich))?\s?(?:is\s?)?(?:[:=]|[-=]>)?$`;
export const isMade = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${makers}) (?:${made})|gibt(?: \p{L}{1,12})? zurück|${called})${joining}`,
  'iu',
);

/** What joins a noun to its value. */
export const copula = String.raw`(?<!\p{L})(?:is|are|was|as|be|ist|sind|lautet|es|est|é|è|to|jest|är|blir|er|je|like|with|sent|risulta|vaut|fait|luidt|brzmi|${made})(?!\p{L})`;

/** Things of others, and what else sentences tell that have no noun for a signature. */
export const otherThings = new RegExp(thingsOfOthers, 'iu');
export const unnamedThings =
  /(?<!\p{L})(?:keys?|secrets?|tokens?|(?<!(?:our|my|the|their) )codes?|numbers?|coupon|ids?|phone|iban|clave|clé|schlüssel|passw\p{L}+|events?|errors?|tickets?|config)(?!\p{L})/iu;
/** Of these, what Crisp has itself. */
export const keysOfCrisp = /(?<!\p{L})(?:keys?|secrets?)(?!\p{L})|plugin|webhook/iu;

/** What may stand before a plain noun: whose it is. */
export const possessives =
  /^(?:unser\p{L}*|nuestr[oa]s?|notre|noss[oa]|nostr[oa]|onze|nasz\p{L}*|наш\p{L}*|vår\p{L}*|vores|eure?|ihre?|votre|resulting|final)$/iu;

const handsOver = String.raw`push(?:e[sd]|ing)?(?! (?:token|notification|key|id)s?)|hand(?:s|ed|ing)? (?:over|to|\S{1,80} over)`;
/** What is said of a value that is handed to Crisp, whatever else stands in the sentence; and of one that a page has. */
export const isPushed = new RegExp(String.raw`(?<!\p{L})(?:${handsOver})(?!\p{L})`, 'iu');
export const isHandedOver = new RegExp(
  String.raw`(?<!\p{L})(?:${handsOver}|(?:web)?(?:page|site)s?|front-?end|browser|widget|chat(?:box)?)(?!\p{L})`,
  'iu',
);

/** Where people look at a signature, one place beside the other. */
export const places = String.raw`php|js|javascript|python|ruby|node(?:\.js)?|java|go|kotlin|swift|web|ios|android|app|(?:web)?page|(?:web)?site|seite|página|pagina|browser|navegador|navigateur|client|server|serveur|servidor|back-?end|front-?end|api|console|plugin|wordpress|openssl|postman|curl|prod(?:uction)?|staging|local(?:host)?|live|test|dev|dom|source|html|widget|chat(?:box)?|crisp|pushed|sent|actual|received|got|computed|expected|ours?|theirs?|theme|database|db|cache|cookie|session`;

/** Before a value: what somebody has, gets or sees, or is sent for. */
export const personHas =
  /[\w.+'-]{1,64}@[\w-][\w.-]{1,250}\b[^.!?;:\n@]{0,60}\b(?:sends?|sent|gets?|got|ha[sd]|have|uses?|shows?|pass(?:es)?|receives?|returns?|sees?|is|was|with|hat|bekommt|tiene|reçoit|recebe|riceve)\s?["'`(]{0,2}$/i;
