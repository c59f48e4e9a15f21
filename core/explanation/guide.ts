import type { CauseId } from '../causes/CauseId.ts';
import type { Verdict } from '../diagnosis/Diagnosis.ts';
import type { Evidence, EvidenceFinding } from '../evidence/Evidence.ts';

/** What people notice, in their words; a path starts here. */
export interface Symptom {
  readonly id: string;
  readonly title: string;
  readonly first: QuestionId;
}

/** One answer, and where it leads: to the next question or to a conclusion. */
export interface Answer {
  readonly id: string;
  readonly text: string;
  readonly next: { readonly question: QuestionId } | { readonly conclusion: ConclusionId };
}

export interface Question {
  readonly text: string;
  /** Where to look, for somebody who does not know the answer. */
  readonly hint: string;
  /** What the app may know already; the answers' ids are then the fact's values. */
  readonly fact?: keyof GuideFacts;
  readonly answers: readonly Answer[];
}

/** The end of a path: causes of the catalogue, or plain advice where no cause is left. */
export interface Conclusion {
  readonly title: string;
  readonly advice: string;
  readonly causes: readonly CauseId[];
}

/** What a check and its pasted text have answered already; where a text cannot show one of the answers, it is left out. */
export interface GuideFacts {
  readonly verdict?: Verdict | 'no-signature';
  readonly website?: 'same' | 'other';
  readonly email?: 'differs';
  readonly calls?: 'again';
  readonly platform?: 'ios' | 'android' | 'react-native' | 'flutter' | 'capacitor';
  readonly version?: 'old';
  readonly form?: 'other';
}

type QuestionId =
  | 'verdict-throws'
  | 'error-place'
  | 'snippet'
  | 'feature'
  | 'channel'
  | 'verdict-all'
  | 'verdict-one'
  | 'website'
  | 'email'
  | 'calls'
  | 'cache'
  | 'platform'
  | 'ios-version'
  | 'ios-log'
  | 'ios-email'
  | 'android-signature'
  | 'react-native-version'
  | 'flutter-version'
  | 'capacitor-signature'
  | 'verdict-app'
  | 'app-website'
  | 'app-email'
  | 'rolled'
  | 'who'
  | 'change';

type ConclusionId =
  | 'wrong-form'
  | 'other-error'
  | 'wrong-snippet'
  | 'snippet-or-crisp'
  | 'switch-on'
  | 'other-channel'
  | 'wrong-signature'
  | 'no-signature'
  | 'other-website'
  | 'other-email'
  | 'set-again'
  | 'cached'
  | 'old-sdk'
  | 'stale'
  | 'key-rolled'
  | 'ask-crisp';

const to = (question: QuestionId): Answer['next'] => ({ question });
const end = (conclusion: ConclusionId): Answer['next'] => ({ conclusion });

export const symptoms: readonly Symptom[] = [
  { id: 'throws', title: 'The chatbox throws an error when the email is set.', first: 'verdict-throws' },
  { id: 'all', title: 'All conversations are Unverified.', first: 'feature' },
  { id: 'one', title: 'One person is Unverified, others are not.', first: 'channel' },
  { id: 'mobile', title: 'Only people in the mobile app are Unverified.', first: 'platform' },
  { id: 'yesterday', title: 'It worked before, and stopped.', first: 'rolled' },
  { id: 'still', title: 'The signature is right, and Crisp still shows Unverified.', first: 'feature' },
];

/** The answers to what a check says about the email and the signature. */
const verdictAnswers = (
  verified: Answer['next'],
  unverified: Answer['next'] = end('wrong-signature'),
): readonly Answer[] => [
  { id: 'verified', text: 'Crisp would verify it.', next: verified },
  { id: 'unverified', text: 'The signature is not valid.', next: unverified },
  { id: 'rejected', text: 'The signature has the wrong form.', next: end('wrong-form') },
  { id: 'no-signature', text: 'There is no signature.', next: end('no-signature') },
];

const verdictHint =
  'Paste the page’s source, or the email and the signature, into Check. It answers this question by itself.';

const versionAnswers = (enough: Answer['next']): readonly Answer[] => [
  { id: 'new', text: 'Yes.', next: enough },
  { id: 'old', text: 'No, it is older.', next: end('old-sdk') },
];

export const questions: Readonly<Record<QuestionId, Question>> = {
  'verdict-throws': {
    text: 'What does Check say about the email and the signature?',
    hint: verdictHint,
    fact: 'verdict',
    answers: verdictAnswers(to('error-place'), to('error-place')),
  },
  'error-place': {
    text: 'Does the error appear at the line that sets the email?',
    hint: 'Ask the developers, or open the browser’s console on the page: the error names the file and the line.',
    answers: [
      { id: 'yes', text: 'Yes.', next: to('snippet') },
      { id: 'no', text: 'No, somewhere else.', next: end('other-error') },
    ],
  },
  snippet: {
    text: 'Is the line written as documented: $crisp.push(["set", "user:email", [email, signature]])?',
    hint: 'Paste the line, or the page’s source, into Check: it marks brackets and words that differ.',
    fact: 'form',
    answers: [
      { id: 'documented', text: 'Yes, exactly so.', next: end('snippet-or-crisp') },
      { id: 'other', text: 'No, it differs.', next: end('wrong-snippet') },
    ],
  },
  feature: {
    text: 'Is “Verify user emails with signatures” switched on for this website?',
    hint: 'In Crisp: Settings → Websites → the website → Advanced configuration → Identity Verification. It needs a plan that includes Identity Verification.',
    answers: [
      { id: 'yes', text: 'Yes.', next: to('channel') },
      { id: 'no', text: 'No, or it is not offered.', next: end('switch-on') },
    ],
  },
  channel: {
    text: 'Did the conversation start in the chatbox on the website or in the app’s chat?',
    hint: 'Conversations from email, the Email Redirect plugin, custom integrations and all other channels are never verified.',
    answers: [
      { id: 'chatbox', text: 'Yes, in the chatbox on a website.', next: to('verdict-all') },
      { id: 'app', text: 'Yes, in an app.', next: to('platform') },
      { id: 'other', text: 'No, through another channel.', next: end('other-channel') },
    ],
  },
  'verdict-all': {
    text: 'What does Check say about one email and signature from the page?',
    hint: verdictHint,
    fact: 'verdict',
    answers: verdictAnswers(to('website')),
  },
  'verdict-one': {
    text: 'What does Check say about this person’s email and signature?',
    hint: verdictHint,
    fact: 'verdict',
    answers: verdictAnswers(to('email')),
  },
  website: {
    text: 'Does the page load the chat of the website that the secret key belongs to?',
    hint: 'Compare CRISP_WEBSITE_ID in the page’s source with the website ID in Crisp. Check does so when you paste the page.',
    fact: 'website',
    answers: [
      { id: 'same', text: 'Yes, the same website ID.', next: to('email') },
      { id: 'other', text: 'No, another one.', next: end('other-website') },
    ],
  },
  email: {
    text: 'Is the email in Crisp, letter for letter, the one that was signed?',
    hint: 'Upper and lower case count, and so do spaces. Copy the email from the page’s source, not from the screen.',
    fact: 'email',
    answers: [
      { id: 'same', text: 'Yes, exactly the same.', next: to('calls') },
      { id: 'differs', text: 'No, it differs.', next: end('other-email') },
    ],
  },
  calls: {
    text: 'Is the email set a second time on the page, without a signature?',
    hint: 'Another script, a form or a plugin may set the email too. Search the page’s source for “user:email”.',
    fact: 'calls',
    answers: [
      { id: 'one', text: 'No, only once.', next: to('cache') },
      { id: 'again', text: 'Yes, a second time.', next: end('set-again') },
    ],
  },
  cache: {
    text: 'Could the page come out of a cache, with another person’s email in it?',
    hint: 'Open the page in a private window and look for the email in its source. An email without anybody logged in means yes.',
    answers: [
      { id: 'no', text: 'No.', next: end('ask-crisp') },
      { id: 'yes', text: 'Yes.', next: end('cached') },
    ],
  },
  platform: {
    text: 'What is the app built with?',
    hint: 'Ask the developers; iOS and Android may differ.',
    fact: 'platform',
    answers: [
      { id: 'ios', text: 'Crisp’s SDK for iOS.', next: to('ios-version') },
      { id: 'android', text: 'Crisp’s SDK for Android.', next: to('android-signature') },
      { id: 'react-native', text: 'React Native.', next: to('react-native-version') },
      { id: 'flutter', text: 'Flutter.', next: to('flutter-version') },
      { id: 'capacitor', text: 'Capacitor.', next: to('capacitor-signature') },
    ],
  },
  'ios-version': {
    text: 'Is Crisp’s SDK for iOS version 2.9 or later?',
    hint: 'The developers find it in Podfile.lock or Package.resolved. Check reads pasted files of that kind.',
    fact: 'version',
    answers: versionAnswers(to('ios-log')),
  },
  'ios-log': {
    text: 'Does the app’s log say “Not a valid SHA256 signature.”?',
    hint: 'The SDK ignores a signature that is not 64 hex characters and writes this line.',
    answers: [
      { id: 'no', text: 'No.', next: to('ios-email') },
      { id: 'yes', text: 'Yes.', next: end('wrong-form') },
    ],
  },
  'ios-email': {
    text: 'Does the app change the email without setting a new signature?',
    hint: 'The SDK sends the signature that it has stored along with every new email.',
    answers: [
      { id: 'no', text: 'No.', next: to('verdict-app') },
      { id: 'yes', text: 'Yes.', next: end('stale') },
    ],
  },
  'android-signature': {
    text: 'Does the app call Crisp.setUserEmail with both the email and the signature?',
    hint: 'Paste the line into Check, or ask the developers.',
    answers: [
      { id: 'yes', text: 'Yes, with both.', next: to('verdict-app') },
      { id: 'no', text: 'No, with the email only.', next: end('no-signature') },
    ],
  },
  'react-native-version': {
    text: 'Is react-native-crisp-chat-sdk version 0.20 or later?',
    hint: 'The developers find it in package.json or the lock file. Older versions have no parameter for the signature.',
    fact: 'version',
    answers: versionAnswers(to('verdict-app')),
  },
  'flutter-version': {
    text: 'Is crisp_chat for Flutter version 2.4.7 or later?',
    hint: 'The developers find it in pubspec.lock. Older versions have no parameter for the signature.',
    fact: 'version',
    answers: versionAnswers(to('verdict-app')),
  },
  'capacitor-signature': {
    text: 'Does the app’s version of the Capacitor plugin take a signature, and does the app pass one?',
    hint: 'Only recent versions have a signature parameter. Ask the developers.',
    answers: [
      { id: 'yes', text: 'Yes.', next: to('verdict-app') },
      { id: 'old', text: 'No, it takes none.', next: end('old-sdk') },
      { id: 'no', text: 'It takes one, but the app passes none.', next: end('no-signature') },
    ],
  },
  'verdict-app': {
    text: 'What does Check say about the email and the signature that the app uses?',
    hint: verdictHint,
    fact: 'verdict',
    answers: verdictAnswers(to('app-website')),
  },
  'app-website': {
    text: 'Is the app configured with the website ID that the secret key belongs to?',
    hint: 'Compare the ID in the app’s configure call with the website ID in Crisp. Check does so when you paste the code.',
    fact: 'website',
    answers: [
      { id: 'same', text: 'Yes, the same website ID.', next: to('app-email') },
      { id: 'other', text: 'No, another one.', next: end('other-website') },
    ],
  },
  'app-email': {
    text: 'Is the email in Crisp, letter for letter, the one that was signed?',
    hint: 'Upper and lower case count, and so do spaces. Ask the developers for both texts.',
    fact: 'email',
    answers: [
      { id: 'same', text: 'Yes, exactly the same.', next: end('ask-crisp') },
      { id: 'differs', text: 'No, it differs.', next: end('other-email') },
    ],
  },
  rolled: {
    text: 'Was the secret key rolled in Crisp since it last worked?',
    hint: 'Rolling makes a new key at once; signatures made with the previous one are not valid any more.',
    answers: [
      { id: 'yes', text: 'Yes.', next: end('key-rolled') },
      { id: 'no', text: 'No, or nobody knows.', next: to('who') },
    ],
  },
  who: {
    text: 'Whom does it concern?',
    hint: 'Look at a few conversations that started after it stopped.',
    answers: [
      { id: 'all', text: 'Everybody.', next: to('feature') },
      { id: 'one', text: 'One person, or a few.', next: to('change') },
      { id: 'mobile', text: 'People in the mobile app.', next: to('platform') },
    ],
  },
  change: {
    text: 'Did the person’s email change, or did the person log in as somebody else before?',
    hint: 'A signature is valid for one email only.',
    answers: [
      { id: 'no', text: 'No.', next: to('channel') },
      { id: 'yes', text: 'Yes.', next: to('verdict-one') },
    ],
  },
};

export const conclusions: Readonly<Record<ConclusionId, Conclusion>> = {
  'wrong-form': {
    title: 'The signature is not 64 lower-case hex characters.',
    advice:
      'The chatbox throws for such a signature, and the iOS SDK ignores one that is no hex. Check shows how it was written down and what to change.',
    causes: ['signature-undefined', 'encoding-uppercase-hex', 'encoding-base64'],
  },
  'other-error': {
    title: 'The error has another cause than the signature.',
    advice:
      'Setting the email is not the line that fails, so the signature is not what breaks the page. Give the error to the developers.',
    causes: [],
  },
  'wrong-snippet': {
    title: 'The line that hands the email to Crisp is not written as documented.',
    advice:
      'Ask the developers to write it exactly as documented; Check shows which bracket or word differs.',
    causes: ['snippet-nesting', 'snippet-misspelled', 'signature-undefined'],
  },
  'snippet-or-crisp': {
    title: 'The line looks right; what it is given while the page runs may not be.',
    advice:
      'Ask the developers to print the email and the signature in the browser’s console just before that line, and paste both into Check.',
    causes: ['signature-undefined'],
  },
  'switch-on': {
    title: 'Identity Verification is not switched on for this website.',
    advice: 'Switch it on, start a new conversation, and look again.',
    causes: ['feature-disabled'],
  },
  'other-channel': {
    title: 'Crisp never verifies conversations of this channel.',
    advice: 'Nothing is broken. Only the chatbox and the SDKs can verify an email.',
    causes: ['channel-never-verified'],
  },
  'wrong-signature': {
    title: 'The signature is not the valid one for this email.',
    advice: 'Check tells which mistake made it, and what the developers should change.',
    causes: ['email-case', 'secret-other-website', 'secret-rotated', 'other-user'],
  },
  'no-signature': {
    title: 'The email is sent without a signature.',
    advice:
      'Ask the developers to send the signature together with the email, and to find out why it was empty if they already do.',
    causes: ['signature-missing', 'signature-undefined'],
  },
  'other-website': {
    title: 'The chat belongs to another website than the secret key.',
    advice: 'Every website has its own secret key: use the ID and the key of the same one.',
    causes: ['website-mismatch', 'secret-other-website'],
  },
  'other-email': {
    title: 'The email that was signed is not the one that is handed to Crisp.',
    advice: 'Ask the developers to sign exactly the text that they push.',
    causes: ['pushed-email-differs', 'email-case'],
  },
  'set-again': {
    title: 'The email is set again without a signature.',
    advice: 'Ask the developers to set it in one place only, always with its signature.',
    causes: ['email-set-twice'],
  },
  cached: {
    title: 'The page holds the email of another person, because it came out of a cache.',
    advice: 'Ask the developers to keep pages with an email or a signature out of the cache.',
    causes: ['cached-page', 'other-user'],
  },
  'old-sdk': {
    title: 'The app’s version of Crisp cannot send a signature.',
    advice: 'Ask the developers to update it, and to pass the signature with the email.',
    causes: ['sdk-too-old'],
  },
  stale: {
    title: 'The app sends the signature of the previous email.',
    advice: 'Ask the developers to set a new signature right after every change of the email.',
    causes: ['stale-signature'],
  },
  'key-rolled': {
    title: 'The backend may still sign with the previous secret key.',
    advice:
      'Ask the developers to put the new key into the backend of every environment, and replace it here under Websites too.',
    causes: ['secret-rotated'],
  },
  'ask-crisp': {
    title: 'Everything that can be seen from outside is right.',
    advice:
      'Start a new conversation and look again. If it still shows Unverified, hand the report from Check to Crisp’s support.',
    causes: [],
  },
};

/** One question on the way, with its answer. `known`: answered by the app, not by the person. */
export interface GuideStep {
  readonly id: string;
  readonly question: Question;
  readonly answer?: Answer;
  readonly known: boolean;
}

export interface GuidePath {
  /** The questions so far; the last one has no answer where the person has to give it. */
  readonly steps: readonly GuideStep[];
  readonly conclusion?: Conclusion & { readonly id: string };
}

/**
 * Follows the answers from a symptom on, as far as they go. `answers` holds answer ids by question id; they go before
 * what the app knows. An answer that does not exist counts as none. Undefined for a symptom that does not exist.
 */
export function followGuide(
  symptom: string,
  answers: Readonly<Record<string, string>>,
  facts: GuideFacts = {},
): GuidePath | undefined {
  const first = symptoms.find(({ id }) => id === symptom)?.first;
  if (first === undefined) return undefined;
  const steps: GuideStep[] = [];
  for (let id: QuestionId = first; ; ) {
    const question = questions[id];
    const given = question.answers.find((one) => Object.hasOwn(answers, id) && one.id === answers[id]);
    const fact = question.fact === undefined ? undefined : facts[question.fact];
    const known = given === undefined ? question.answers.find((one) => one.id === fact) : undefined;
    const answer = given ?? known;
    steps.push({ id, question, known: known !== undefined, ...(answer === undefined ? {} : { answer }) });
    if (answer === undefined) return { steps };
    if ('conclusion' in answer.next) {
      const { conclusion } = answer.next;
      return { steps, conclusion: { ...conclusions[conclusion], id: conclusion } };
    }
    id = answer.next.question;
  }
}

const appPlatforms = ['ios', 'android', 'react-native', 'flutter', 'capacitor'] as const;

/** What a check's verdict and the text pasted for it answer already; nothing that they do not show. */
export function guideFacts(
  verdict: GuideFacts['verdict'],
  evidence?: Pick<Evidence, 'candidates' | 'context' | 'findings'>,
  websiteId?: string,
): GuideFacts {
  if (evidence === undefined) return verdict === undefined ? {} : { verdict };
  const has = (...ids: readonly EvidenceFinding['id'][]): boolean =>
    evidence.findings.some(({ id }) => ids.includes(id));
  const isSame = evidence.context.websiteIds.some(({ value }) => value === websiteId);
  const old = evidence.findings.find(({ id }) => id === 'sdk-too-old');
  const platforms = [old?.detail.platform, evidence.candidates[0]?.platform];
  const platform = appPlatforms.find((one) => platforms.includes(one));
  return {
    ...(verdict === undefined ? {} : { verdict }),
    ...(has('website-mismatch') ? { website: 'other' } : isSame ? { website: 'same' } : {}),
    ...(has('pushed-email-differs') ? { email: 'differs' } : {}),
    ...(has('email-set-twice') ? { calls: 'again' } : {}),
    ...(has('snippet-nesting', 'snippet-misspelled') ? { form: 'other' } : {}),
    ...(platform === undefined ? {} : { platform }),
    ...(old === undefined ? {} : { version: 'old' }),
  };
}
