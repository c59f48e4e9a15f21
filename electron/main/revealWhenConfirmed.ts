import type { CountersignApi } from '../../contracts/CountersignApi.ts';
import { visibleText } from '../../core/explanation/visibleText.ts';
import { err } from '../../core/Result.ts';
import type { Services } from '../../services/createServices.ts';
import type { Shell } from './createHandlers.ts';
import { signedWith } from './signedWith.ts';

/** Of an address in a question, in UTF-16 code units. */
const longestShown = 80;

/**
 * Tells the valid signature of one email. For an address that is no test address the person is asked first, as before
 * generating it: the click alone could be made by a window that is taken over. A no gives `cancelled`.
 */
export const revealWhenConfirmed =
  (
    {
      check,
      websites,
    }: {
      readonly check: Pick<Services['check'], 'reveal' | 'toConfirm'>;
      readonly websites: Services['websites'];
    },
    { askToConfirm, words }: Pick<Shell, 'askToConfirm' | 'words'>,
  ): CountersignApi['check']['reveal'] =>
  async (args) => {
    const email = await check.toConfirm(args);
    if (email === undefined) return check.reveal(args);
    const { confirmation } = words();
    const agreed = await askToConfirm({
      message: confirmation.notTestAddresses({ count: 1 }),
      detail: [
        confirmation.appearAs({ count: 1 }),
        '',
        confirmation.address({ email: visibleText(email, longestShown) }),
        '',
        await signedWith({ websites }, args, words()),
        confirmation.logged,
      ].join('\n'),
      agree: confirmation.reveal,
    });
    return agreed ? check.reveal(args) : err({ code: 'cancelled' });
  };
