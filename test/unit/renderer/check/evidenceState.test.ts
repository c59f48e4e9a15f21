import { afterEach, describe, expect, it } from 'vitest';
import { evidenceNow, paste, pasteFile, putEvidence } from '../../../../renderer/check/evidenceState.ts';

const pastedText = () => evidenceNow().state.pasted?.text;

describe('what is pasted on Check', () => {
  afterEach(() => putEvidence(undefined));

  it('takes the text of a file', async () => {
    await pasteFile(new File(['of the file'], 'page.html'));
    expect(evidenceNow().state.pasted).toMatchObject({ text: 'of the file', name: 'page.html' });
  });

  it.each([
    ['a picture', '\x89PNG\r\n\x1a\n', { code: 'file-not-text', kind: 'picture' }],
    ['a PDF', '%PDF-1.7', { code: 'file-not-text', kind: 'pdf' }],
    ['an empty file', '', { code: 'file-empty' }],
  ])('tells what %s is, and shows nothing of it', async (_name, content, trouble) => {
    await pasteFile(new File([Buffer.from(content, 'latin1')], 'file'));
    expect(evidenceNow().state).toMatchObject({ pasted: undefined, refused: undefined });
    expect(evidenceNow().state.trouble).toEqual({ ...trouble, name: 'file' });
  });

  it('keeps a workbook, which may be a list to be audited', async () => {
    const file = new File(['PK\x03\x04…xl/workbook.xml'], 'people.xlsx');
    await pasteFile(file);
    expect(evidenceNow().state).toMatchObject({
      trouble: { code: 'file-not-text', kind: 'workbook' },
      refused: { name: 'people.xlsx', content: file },
    });
    paste('something else');
    expect(evidenceNow().state.refused).toBeUndefined();
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
