/** Before a complaint, what turns it round: `0 failed`, `nothing is wrong`. */
const negated = String.raw`(?<!\b(?:0|no|none|nothing|never|not|without|isn['’]t)(?: (?:is|are|was|were))?\s)`;

/** What people and programs say of a pair that is not verified. */
const complaints = [
  "unverified|not verified|not ok|FAIL|fail(?:s|ed|ing)?|mismatch|broken|throws|reject(?:s|ed)|not working|does(?:n['’]t| not) work",
  'nicht verifiziert|schlägt fehl|geht nicht|non vérifiée?|échoue|ne (?:marche|fonctionne) pas|no verificad[oa]|sin verificar|falla|no funciona',
  'não (?:verificad[oa]|funciona)|falha|non (?:verificat[oa]|funziona)|niet geverifieerd|werkt niet|nie działa|fungerar inte|virker ikke|nefunguje|çalışmıyor',
].join('|');

/** What people say of whoever has no checkmark, in sentences. */
const sayings =
  String.raw`not green|no (?:green )?check ?mark|wrong|missing|complain\w{0,4}|does(?:n['’]t| not)|` +
  'ohne Haken|fehlt|sans coche|no aparece|manca';

const end = String.raw`(?![\p{L}\p{N}])`;
const otherScripts = 'не (?:работает|подтвержд)|未確認|未検証|表示され(?:ない|ません)|未验证';

/** Regular expressions (`iu`) of what says that something is wrong: marks and words beside it, and sentences about it. */
export const wrongMark = String.raw`[❌✘✗✖✕❎⛔🚫🔴🟥👎⚠]|\bverified["']?\s?[:=]\s?["']?(?:false|no|0)\b|${negated}\b(?:${complaints})${end}|${otherScripts}`;
export const wrongSaying = String.raw`${negated}\b(?:${complaints}|${sayings})${end}|${otherScripts}`;

/** The same of what is right. */
export const rightMark = String.raw`[✅✔✓☑🟢🟩👍]|\b(?:ok|PASS(?:ED)?|pass(?:ed|es)?|verified|works)\b`;

/** Whether a line holds a digest: what it says is of its own pair. */
export const isOfPair = (line: string): boolean => /[0-9a-f]{32}/i.test(line);

const since = /\b(?:now|again|fixed|since)\b/i;
const anyRight = new RegExp(rightMark, 'iu');

/** Whether a line says that what was wrong is right by now: `failed last week, works now`. */
export const isMended = (line: string): boolean => since.test(line) && anyRight.test(line);
