import { afterEach, describe, expect, it } from 'vitest';
import { evidenceNow, paste, pasteFile, putEvidence } from '../../../../renderer/check/evidenceState.ts';

const pastedText = () => evidenceNow().state.pasted?.text;

describe('what is pasted on Check', () => {
  afterEach(() => putEvidence(undefined));

  it('takes the text of a file', async () => {
    await pasteFile(new File(['of the file'], 'page.html'));
    expect(evidenceNow().state.pasted).toMatchObject({ text: 'of the file', name: 'page.html' });
  });

  it('drops a file that is read only after another text came', async () => {
    const reading = pasteFile(new File(['of the file'], 'page.html'));
    paste('pasted meanwhile');
    await reading;
    expect(pastedText()).toBe('pasted meanwhile');
  });

  it('drops a file that is read only after the page was cleared', async () => {
    const reading = pasteFile(new File(['of the file'], 'page.html'));
    putEvidence(undefined);
    await reading;
    expect(pastedText()).toBeUndefined();
  });

  it('keeps the file that was dropped last, whichever is read first', async () => {
    const slow = Object.assign(new File(['first'], 'first.log'), {
      arrayBuffer: async () => {
        await last;
        return new TextEncoder().encode('first').buffer;
      },
    });
    let last: Promise<void> = Promise.resolve();
    const first = pasteFile(slow);
    last = pasteFile(new File(['last'], 'last.log'));
    await Promise.all([first, last]);
    expect(pastedText()).toBe('last');
  });
});
