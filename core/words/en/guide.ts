import type { ConclusionId, QuestionId, SymptomId } from '../../explanation/guide.ts';
import { counted } from './counted.ts';

interface QuestionWords {
  readonly text: string;
  /** Where to look, for somebody who does not know the answer. */
  readonly hint: string;
  readonly answers: Readonly<Record<string, string>>;
}

const verdictHint =
  'Paste the page’s source, or the email and the signature, into Check. It answers this question by itself.';

/** The answers to what a check says about the email and the signature. */
const verdictAnswers = {
  verified: 'Crisp would verify it.',
  unverified: 'The signature is not valid.',
  rejected: 'The signature has the wrong form.',
  'no-signature': 'There is no signature.',
} as const;

const versionAnswers = { new: 'Yes.', old: 'No, it is older.' } as const;

/** From what people notice to its cause, question by question. */
export const guide = {
  documentation: 'Crisp’s documentation of identity verification, in the browser',
  /** What people notice, in their words. */
  symptoms: {
    throws: 'The chatbox throws an error when the email is set.',
    all: 'All conversations are Unverified.',
    one: 'One person is Unverified, others are not.',
    mobile: 'Only people in the mobile app are Unverified.',
    yesterday: 'It worked before, and stopped.',
    still: 'The signature is right, and Crisp still shows Unverified.',
  } as const satisfies Readonly<Record<SymptomId, string>>,
  questions: {
    'verdict-throws': {
      text: 'What does Check say about the email and the signature?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    'error-place': {
      text: 'Does the error appear at the line that sets the email?',
      hint: 'Ask the developers, or open the browser’s console on the page: the error names the file and the line.',
      answers: { yes: 'Yes.', no: 'No, somewhere else.' },
    },
    snippet: {
      text: 'Is the line written as documented: $crisp.push(["set", "user:email", [email, signature]])?',
      hint: 'Paste the line, or the page’s source, into Check: it marks brackets and words that differ.',
      answers: { documented: 'Yes, exactly so.', other: 'No, it differs.' },
    },
    feature: {
      text: 'Is “Verify user emails with signatures” switched on for this website?',
      hint: 'In Crisp: Settings → Websites → the website → Advanced configuration → Identity Verification. It needs a plan that includes Identity Verification.',
      answers: { yes: 'Yes.', no: 'No, or it is not offered.' },
    },
    channel: {
      text: 'Did the conversation start in the chatbox on the website or in the app’s chat?',
      hint: 'Conversations from email, the Email Redirect plugin, custom integrations and all other channels are never verified.',
      answers: {
        chatbox: 'Yes, in the chatbox on a website.',
        app: 'Yes, in an app.',
        other: 'No, through another channel.',
      },
    },
    'verdict-all': {
      text: 'What does Check say about one email and signature from the page?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    'verdict-one': {
      text: 'What does Check say about this person’s email and signature?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    website: {
      text: 'Does the page load the chat of the website that the secret key belongs to?',
      hint: 'Compare CRISP_WEBSITE_ID in the page’s source with the website ID in Crisp. Check does so when you paste the page.',
      answers: { same: 'Yes, the same website ID.', other: 'No, another one.' },
    },
    email: {
      text: 'Is the email in Crisp, letter for letter, the one that was signed?',
      hint: 'Upper and lower case count, and so do spaces. Copy the email from the page’s source, not from the screen.',
      answers: { same: 'Yes, exactly the same.', differs: 'No, it differs.' },
    },
    calls: {
      text: 'Is the email set a second time on the page, without a signature?',
      hint: 'Another script, a form or a plugin may set the email too. Search the page’s source for “user:email”.',
      answers: { one: 'No, only once.', again: 'Yes, a second time.' },
    },
    cache: {
      text: 'Could the page come out of a cache, with another person’s email in it?',
      hint: 'Open the page in a private window and look for the email in its source. An email without anybody logged in means yes.',
      answers: { no: 'No.', yes: 'Yes.' },
    },
    platform: {
      text: 'What is the app built with?',
      hint: 'Ask the developers; iOS and Android may differ.',
      answers: {
        ios: 'Crisp’s SDK for iOS.',
        android: 'Crisp’s SDK for Android.',
        'react-native': 'React Native.',
        flutter: 'Flutter.',
        capacitor: 'Capacitor.',
      },
    },
    'ios-version': {
      text: 'Is Crisp’s SDK for iOS version 2.9 or later?',
      hint: 'The developers find it in Podfile.lock or Package.resolved. Check reads pasted files of that kind.',
      answers: versionAnswers,
    },
    'ios-log': {
      text: 'Does the app’s log say “Not a valid SHA256 signature.”?',
      hint: 'The SDK ignores a signature that is not 64 hex characters and writes this line.',
      answers: { no: 'No.', yes: 'Yes.' },
    },
    'ios-email': {
      text: 'Does the app change the email without setting a new signature?',
      hint: 'The SDK sends the signature that it has stored along with every new email.',
      answers: { no: 'No.', yes: 'Yes.' },
    },
    'android-signature': {
      text: 'Does the app call Crisp.setUserEmail with both the email and the signature?',
      hint: 'Paste the line into Check, or ask the developers.',
      answers: { yes: 'Yes, with both.', no: 'No, with the email only.' },
    },
    'react-native-version': {
      text: 'Is react-native-crisp-chat-sdk version 0.20 or later?',
      hint: 'The developers find it in package.json or the lock file. Older versions have no parameter for the signature.',
      answers: versionAnswers,
    },
    'flutter-version': {
      text: 'Is crisp_chat for Flutter version 2.4.7 or later?',
      hint: 'The developers find it in pubspec.lock. Older versions have no parameter for the signature.',
      answers: versionAnswers,
    },
    'capacitor-signature': {
      text: 'Does the app’s version of the Capacitor plugin take a signature, and does the app pass one?',
      hint: 'Only recent versions have a signature parameter. Ask the developers.',
      answers: { yes: 'Yes.', old: 'No, it takes none.', no: 'It takes one, but the app passes none.' },
    },
    'verdict-app': {
      text: 'What does Check say about the email and the signature that the app uses?',
      hint: verdictHint,
      answers: verdictAnswers,
    },
    'app-website': {
      text: 'Is the app configured with the website ID that the secret key belongs to?',
      hint: 'Compare the ID in the app’s configure call with the website ID in Crisp. Check does so when you paste the code.',
      answers: { same: 'Yes, the same website ID.', other: 'No, another one.' },
    },
    'app-email': {
      text: 'Is the email in Crisp, letter for letter, the one that was signed?',
      hint: 'Upper and lower case count, and so do spaces. Ask the developers for both texts.',
      answers: { same: 'Yes, exactly the same.', differs: 'No, it differs.' },
    },
    rolled: {
      text: 'Was the secret key rolled in Crisp since it last worked?',
      hint: 'Rolling makes a new key at once; signatures made with the previous one are not valid any more.',
      answers: { yes: 'Yes.', no: 'No, or nobody knows.' },
    },
    who: {
      text: 'Whom does it concern?',
      hint: 'Look at a few conversations that started after it stopped.',
      answers: { all: 'Everybody.', one: 'One person, or a few.', mobile: 'People in the mobile app.' },
    },
    change: {
      text: 'Did the person’s email change, or did the person log in as somebody else before?',
      hint: 'A signature is valid for one email only.',
      answers: { no: 'No.', yes: 'Yes.' },
    },
  } as const satisfies Readonly<Record<QuestionId, QuestionWords>>,
  /** Where the answers lead: what is wrong, and what to do. */
  conclusions: {
    'wrong-form': {
      title: 'The signature is not 64 lower-case hex characters.',
      advice:
        'The chatbox throws for such a signature, and the iOS SDK ignores one that is no hex. Check shows how it was written down and what to change.',
    },
    'other-error': {
      title: 'The error has another cause than the signature.',
      advice:
        'Setting the email is not the line that fails, so the signature is not what breaks the page. Give the error to the developers.',
    },
    'wrong-snippet': {
      title: 'The line that hands the email to Crisp is not written as documented.',
      advice:
        'Ask the developers to write it exactly as documented; Check shows which bracket or word differs.',
    },
    'snippet-or-crisp': {
      title: 'The line looks right; what it is given while the page runs may not be.',
      advice:
        'Ask the developers to print the email and the signature in the browser’s console just before that line, and paste both into Check.',
    },
    'switch-on': {
      title: 'Identity Verification is not switched on for this website.',
      advice: 'Switch it on, start a new conversation, and look again.',
    },
    'other-channel': {
      title: 'Crisp never verifies conversations of this channel.',
      advice: 'Nothing is broken. Only the chatbox and the SDKs can verify an email.',
    },
    'wrong-signature': {
      title: 'The signature is not the valid one for this email.',
      advice: 'Check tells which mistake made it, and what the developers should change.',
    },
    'no-signature': {
      title: 'The email is sent without a signature.',
      advice:
        'Ask the developers to send the signature together with the email, and to find out why it was empty if they already do.',
    },
    'other-website': {
      title: 'The chat belongs to another website than the secret key.',
      advice: 'Every website has its own secret key: use the ID and the key of the same one.',
    },
    'other-email': {
      title: 'The email that was signed is not the one that is handed to Crisp.',
      advice: 'Ask the developers to sign exactly the text that they push.',
    },
    'set-again': {
      title: 'The email is set again without a signature.',
      advice: 'Ask the developers to set it in one place only, always with its signature.',
    },
    cached: {
      title: 'The page holds the email of another person, because it came out of a cache.',
      advice: 'Ask the developers to keep pages with an email or a signature out of the cache.',
    },
    'old-sdk': {
      title: 'The app’s version of Crisp cannot send a signature.',
      advice: 'Ask the developers to update it, and to pass the signature with the email.',
    },
    stale: {
      title: 'The app sends the signature of the previous email.',
      advice: 'Ask the developers to set a new signature right after every change of the email.',
    },
    'key-rolled': {
      title: 'The backend may still sign with the previous secret key.',
      advice:
        'Ask the developers to put the new key into the backend of every environment, and replace it here under Websites too.',
    },
    'ask-crisp': {
      title: 'Everything that can be seen from outside is right.',
      advice:
        'Start a new conversation and look again. If it still shows Unverified, hand the report from Check to Crisp’s support.',
    },
  } as const satisfies Readonly<Record<ConclusionId, { readonly title: string; readonly advice: string }>>,

  parts: { label: 'Parts of the guide', questions: 'Step by step', causes: 'All causes' },
  notice: 'What do you notice?',
  noticeHint: 'Choose what comes closest. A few questions lead from there to the cause.',
  question: (place: number) => `Question ${place}`,
  openCheck: 'Open Check',
  checkAnswers: 'Your check answers questions already',
  checkOfEmailAnswers: (email: string) => `Your check of ${email} answers questions already`,
  checkAnswersMore: 'They are filled in where they come up, and can be changed.',
  askEverything: 'Ask me everything',
  known: 'Known from your check',
  knownAnswer: (answer: string) => `Known from your check: ${answer}`,
  answersSoFar: 'Your answers so far',
  change: 'Change',
  changeQuestion: (question: string) => `Change: ${question}`,
  conclusion: 'Conclusion',
  startAgain: 'Start again',
  copyPath: 'Copy the path and the conclusion',
  theCause: 'The cause',
  possibleCauses: 'Possible causes',
  examplesInWords: 'Values such as emails and names are examples.',
  /** The path as plain text for a ticket. */
  text: {
    knownAnswer: (answer: string) => `${answer} (known from the check)`,
    conclusion: (title: string) => `Conclusion: ${title}`,
    possibleCauses: 'Possible causes, with examples:',
    fix: (fix: string) => `Fix: ${fix}`,
  },
  /** The page of one cause. */
  cause: {
    what: 'What it means',
    why: 'Why it happens',
    see: 'How to see it',
    change: 'What the developer should change',
    fix: 'The fix',
    similar: 'Similar causes',
    more: 'More about this cause',
  },
  allCauses: {
    about: 'Every cause that Countersign knows. Values such as emails and names are examples.',
    filter: 'Filter causes',
    count: (count: number) => (count === 0 ? 'No cause' : counted(count, 'cause')),
    none: 'No cause has all these words. Try fewer, or only a part of one.',
    whatItMeans: 'What it means',
    whatToChange: 'What the developer should change',
    id: 'In reports and on the command line: {id}',
  },
} as const;
