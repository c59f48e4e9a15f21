import type { CauseId } from '../causes/CauseId.ts';
import type { Evidence, EvidenceFinding } from '../evidence/Evidence.ts';
import type { Verdict } from '../signature/Verdict.ts';

/** One answer, and where it leads: to the next question or to a conclusion. */
export interface Answer {
  readonly id: string;
  readonly next: { readonly question: QuestionId } | { readonly conclusion: ConclusionId };
}

/** The answer of whoever cannot tell; every question has it. */
const unsure = 'unsure';

interface GuideQuestion {
  /** Where it goes on for whoever cannot tell; without it, as if nothing were wrong here. */
  readonly unsure?: QuestionId;
  /** What the app may know already; the answers' ids are then its values. */
  readonly answeredBy?: keyof KnownAnswers;
  readonly answers: readonly Answer[];
}

/** What a check and its pasted text have answered already; where a text cannot show one of the answers, it is left out. */
export interface KnownAnswers {
  readonly verdict?: Verdict | 'no-signature';
  readonly website?: 'same' | 'other';
  readonly email?: 'differs';
  readonly calls?: 'again';
  readonly platform?: 'ios' | 'android' | 'react-native' | 'flutter' | 'capacitor';
  readonly version?: 'old';
  readonly form?: 'other';
  readonly token?: 'set';
  readonly tokenKind?: 'guessable';
}

/** What people notice; a path starts here. */
export const symptoms = ['throws', 'all', 'one', 'mobile', 'yesterday', 'still', 'other-person'] as const;
export type SymptomId = (typeof symptoms)[number];

export type QuestionId =
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
  | 'change'
  | 'token'
  | 'token-kind'
  | 'token-order'
  | 'logout';

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
  | 'ask-crisp'
  | 'token-guessable'
  | 'token-shared'
  | 'token-late'
  | 'no-reset'
  | 'find-out';

const to = (question: QuestionId): Answer['next'] => ({ question });
const end = (conclusion: ConclusionId): Answer['next'] => ({ conclusion });

const firstQuestions: Readonly<Record<SymptomId, QuestionId>> = {
  throws: 'verdict-throws',
  all: 'feature',
  one: 'channel',
  mobile: 'platform',
  yesterday: 'rolled',
  still: 'feature',
  'other-person': 'token',
};

const verdictAnswers = (
  verified: Answer['next'],
  unverified: Answer['next'] = end('wrong-signature'),
): readonly Answer[] => [
  { id: 'verified', next: verified },
  { id: 'unverified', next: unverified },
  { id: 'rejected', next: end('wrong-form') },
  { id: 'no-signature', next: end('no-signature') },
];

const versionAnswers = (enough: Answer['next']): readonly Answer[] => [
  { id: 'new', next: enough },
  { id: 'old', next: end('old-sdk') },
];

export const questions: Readonly<Record<QuestionId, GuideQuestion>> = {
  'verdict-throws': {
    answeredBy: 'verdict',
    answers: verdictAnswers(to('error-place'), to('error-place')),
  },
  'error-place': {
    answers: [
      { id: 'yes', next: to('snippet') },
      { id: 'no', next: end('other-error') },
    ],
  },
  snippet: {
    answeredBy: 'form',
    answers: [
      { id: 'documented', next: end('snippet-or-crisp') },
      { id: 'other', next: end('wrong-snippet') },
    ],
  },
  feature: {
    answers: [
      { id: 'yes', next: to('channel') },
      { id: 'no', next: end('switch-on') },
    ],
  },
  channel: {
    answers: [
      { id: 'chatbox', next: to('verdict-all') },
      { id: 'app', next: to('platform') },
      { id: 'other', next: end('other-channel') },
    ],
  },
  'verdict-all': {
    answeredBy: 'verdict',
    answers: verdictAnswers(to('website')),
  },
  'verdict-one': {
    answeredBy: 'verdict',
    answers: verdictAnswers(to('email')),
  },
  website: {
    answeredBy: 'website',
    answers: [
      { id: 'same', next: to('email') },
      { id: 'other', next: end('other-website') },
    ],
  },
  email: {
    answeredBy: 'email',
    answers: [
      { id: 'same', next: to('calls') },
      { id: 'differs', next: end('other-email') },
    ],
  },
  calls: {
    answeredBy: 'calls',
    answers: [
      { id: 'one', next: to('cache') },
      { id: 'again', next: end('set-again') },
    ],
  },
  cache: {
    answers: [
      { id: 'no', next: end('ask-crisp') },
      { id: 'yes', next: end('cached') },
    ],
  },
  platform: {
    answeredBy: 'platform',
    unsure: 'verdict-app',
    answers: [
      { id: 'ios', next: to('ios-version') },
      { id: 'android', next: to('android-signature') },
      { id: 'react-native', next: to('react-native-version') },
      { id: 'flutter', next: to('flutter-version') },
      { id: 'capacitor', next: to('capacitor-signature') },
    ],
  },
  'ios-version': {
    answeredBy: 'version',
    answers: versionAnswers(to('ios-log')),
  },
  'ios-log': {
    answers: [
      { id: 'no', next: to('ios-email') },
      { id: 'yes', next: end('wrong-form') },
    ],
  },
  'ios-email': {
    answers: [
      { id: 'no', next: to('verdict-app') },
      { id: 'yes', next: end('stale') },
    ],
  },
  'android-signature': {
    answers: [
      { id: 'yes', next: to('verdict-app') },
      { id: 'no', next: end('no-signature') },
    ],
  },
  'react-native-version': {
    answeredBy: 'version',
    answers: versionAnswers(to('verdict-app')),
  },
  'flutter-version': {
    answeredBy: 'version',
    answers: versionAnswers(to('verdict-app')),
  },
  'capacitor-signature': {
    answers: [
      { id: 'yes', next: to('verdict-app') },
      { id: 'old', next: end('old-sdk') },
      { id: 'no', next: end('no-signature') },
    ],
  },
  'verdict-app': {
    answeredBy: 'verdict',
    answers: verdictAnswers(to('app-website')),
  },
  'app-website': {
    answeredBy: 'website',
    answers: [
      { id: 'same', next: to('app-email') },
      { id: 'other', next: end('other-website') },
    ],
  },
  'app-email': {
    answeredBy: 'email',
    answers: [
      { id: 'same', next: end('ask-crisp') },
      { id: 'differs', next: end('other-email') },
    ],
  },
  rolled: {
    answers: [
      { id: 'yes', next: end('key-rolled') },
      { id: 'no', next: to('who') },
    ],
  },
  who: {
    answers: [
      { id: 'all', next: to('feature') },
      { id: 'one', next: to('change') },
      { id: 'mobile', next: to('platform') },
    ],
  },
  change: {
    answers: [
      { id: 'no', next: to('channel') },
      { id: 'yes', next: to('verdict-one') },
    ],
  },
  token: {
    answeredBy: 'token',
    unsure: 'logout',
    answers: [
      { id: 'set', next: to('token-kind') },
      { id: 'none', next: to('logout') },
    ],
  },
  'token-kind': {
    answeredBy: 'tokenKind',
    answers: [
      { id: 'own', next: to('token-order') },
      { id: 'guessable', next: end('token-guessable') },
      { id: 'shared', next: end('token-shared') },
    ],
  },
  'token-order': {
    answers: [
      { id: 'right', next: to('logout') },
      { id: 'late', next: end('token-late') },
    ],
  },
  logout: {
    answers: [
      { id: 'reset', next: to('cache') },
      { id: 'nothing', next: end('no-reset') },
    ],
  },
};

/** All that can be answered to a question, as one of which: “I cannot tell”. */
export function answersOf(id: QuestionId): readonly Answer[] {
  const { answers, unsure: on } = questions[id];
  const fine = answers.find(({ next }) => 'question' in next)?.next;
  return [...answers, { id: unsure, next: on === undefined ? (fine ?? end('find-out')) : to(on) }];
}

/** Whether somebody could not tell. */
export const isUnsure = ({ answer }: GuideStep): boolean => answer?.id === unsure;

/** Conclusions that are drawn because nothing else is left. */
const nothingLeft: ReadonlySet<ConclusionId> = new Set(['ask-crisp', 'snippet-or-crisp']);

/** What may be behind a conclusion: causes of the catalogue; none where no mistake is left. */
export const conclusionCauses: Readonly<Record<ConclusionId, readonly CauseId[]>> = {
  'wrong-form': ['signature-undefined', 'encoding-uppercase-hex', 'encoding-base64'],
  'other-error': [],
  'wrong-snippet': ['snippet-nesting', 'snippet-misspelled', 'signature-undefined'],
  'snippet-or-crisp': ['signature-undefined'],
  'switch-on': ['feature-disabled'],
  'other-channel': ['channel-never-verified'],
  'wrong-signature': ['email-case', 'secret-other-website', 'secret-rotated', 'other-user'],
  'no-signature': ['signature-missing', 'signature-undefined'],
  'other-website': ['website-mismatch', 'secret-other-website'],
  'other-email': ['pushed-email-differs', 'email-case'],
  'set-again': ['email-set-twice'],
  cached: ['cached-page', 'other-user'],
  'old-sdk': ['sdk-too-old'],
  stale: ['stale-signature'],
  'key-rolled': ['secret-rotated'],
  'ask-crisp': [],
  'token-guessable': ['guessable-token'],
  'token-shared': [],
  'token-late': [],
  'no-reset': [],
  'find-out': [],
};

/** One question on the way, with its answer. `known`: answered by the app, not by the person. */
export interface GuideStep {
  readonly id: QuestionId;
  readonly answer?: Answer;
  readonly known: boolean;
}

export interface GuidePath {
  /** The questions so far; the last one has no answer where the person has to give it. */
  readonly steps: readonly GuideStep[];
  readonly conclusion?: ConclusionId;
}

/**
 * Follows the answers from a symptom on, as far as they go. `answers` holds answer ids by question id; they go before
 * what the app knows. An answer that does not exist counts as none.
 */
export function followGuide(
  symptom: SymptomId,
  answers: Readonly<Record<string, string>>,
  known: KnownAnswers = {},
): GuidePath {
  const steps: GuideStep[] = [];
  for (let id: QuestionId = firstQuestions[symptom]; ; ) {
    const question = questions[id];
    const given = answersOf(id).find((one) => Object.hasOwn(answers, id) && one.id === answers[id]);
    const value = question.answeredBy === undefined ? undefined : known[question.answeredBy];
    const told = given === undefined ? question.answers.find((one) => one.id === value) : undefined;
    const answer = given ?? told;
    steps.push({ id, known: told !== undefined, ...(answer === undefined ? {} : { answer }) });
    if (answer === undefined) return { steps };
    if ('conclusion' in answer.next) {
      const { conclusion } = answer.next;
      // What nobody could tell may still be wrong.
      return {
        steps,
        conclusion: nothingLeft.has(conclusion) && steps.some(isUnsure) ? 'find-out' : conclusion,
      };
    }
    id = answer.next.question;
  }
}

const appPlatforms = ['ios', 'android', 'react-native', 'flutter', 'capacitor'] as const;

/** What a check's verdict and the text pasted for it answer already; nothing that they do not show. */
export function knownAnswers(
  verdict: KnownAnswers['verdict'],
  evidence?: Pick<Evidence, 'candidates' | 'context' | 'findings'>,
  websiteId?: string,
): KnownAnswers {
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
    ...(evidence.context.tokenIds.length === 0 ? {} : { token: 'set' }),
    ...(has('guessable-token') ? { token: 'set', tokenKind: 'guessable' } : {}),
  };
}
