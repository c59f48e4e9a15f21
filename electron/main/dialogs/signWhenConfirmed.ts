import { err, type Result } from '../../../core/Result.ts';
import { visibleText } from '../../../core/wording/visibleText.ts';
import type { MainWords } from '../../../locales/Words.ts';
import type { ConfirmationNeeded, Watch } from '../../../services/generate/generateViews.ts';
import type { SigningRequest } from '../../../services/signing/createSigningGate.ts';
import type { Shell } from '../handlers/createHandlers.ts';
import type { Confirmation } from './askToConfirm.ts';
import { longestInDialog } from './longestInDialog.ts';

/** No `secret` is the current key; `email` is the one that all of it is made of, where there is just one. */
type Order = Pick<SigningRequest, 'websiteId'> & Partial<SigningRequest> & { readonly email?: string };

/** Beyond these, addresses stand behind each other. */
const mostLines = 12;

function questionOf(
  { count, examples, website: { name, fingerprint } }: ConfirmationNeeded,
  { confirmation }: MainWords,
  agree: string,
  email: string | undefined,
): Confirmation {
  // Mistakes made in one address give many: to the person it is one.
  const isOne = count > 1 && examples.some((one) => one.email === email);
  const lines = examples.map((one) => {
    const email = visibleText(one.email, longestInDialog);
    return one.website === name
      ? confirmation.address({ email })
      : confirmation.addressFor({ email, website: visibleText(one.website, longestInDialog) });
  });
  // The system's dialogs grow with their lines.
  const named = lines.length > mostLines ? [lines.join('  ')] : lines;
  const more = count > examples.length ? [confirmation.more({ count: count - examples.length })] : [];
  const signed = confirmation.signedWith({ website: visibleText(name, longestInDialog), fingerprint });
  return {
    message: isOne ? confirmation.notTestSpellings({ count }) : confirmation.notTestAddresses({ count }),
    detail: [
      isOne ? confirmation.appearAsSpellings : confirmation.appearAs({ count }),
      '',
      ...named,
      ...more,
      '',
      signed,
      confirmation.logged,
    ].join('\n'),
    agree,
  };
}

/**
 * Signs, and where that has to be confirmed asks the person in a dialog of the system: the click alone could be made by a
 * window that is taken over. The service's confirmation goes from the dialog back to the service, and the window never
 * has it in its hands. A no gives `cancelled`.
 */
export const signWhenConfirmed = <Given extends Order, Signed, E>(
  sign: (order: Given, watch: Watch) => Promise<Result<Signed, E | ConfirmationNeeded>>,
  agreeOf: (words: MainWords['confirmation']) => string,
  { askToConfirm, words }: Pick<Shell, 'askToConfirm' | 'words'>,
) => {
  const isAsked = (error: E | ConfirmationNeeded): error is ConfirmationNeeded =>
    typeof error === 'object' && error !== null && 'confirmation' in error;
  return async (
    order: Omit<Given, 'confirmation'>,
    watch: Watch = {},
  ): Promise<Result<Signed, Exclude<E, ConfirmationNeeded> | { readonly code: 'cancelled' }>> => {
    let confirmation: string | null = null;
    for (;;) {
      const signed = await sign({ ...order, confirmation } as Given, watch);
      if (signed.ok) return signed;
      const { error } = signed;
      if (!isAsked(error)) return err(error as Exclude<E, ConfirmationNeeded>);
      const question = questionOf(error, words(), agreeOf(words().confirmation), order.email);
      const agreed = await askToConfirm(question);
      if (!agreed || watch.signal?.aborted) return err({ code: 'cancelled' });
      ({ confirmation } = error);
    }
  };
};
