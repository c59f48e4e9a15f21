import { describe, expect, it } from 'vitest';
import { changeDraft, checkDraft } from '../../../../renderer/check/checkDraft.ts';
import { chooseAdded } from '../../../../renderer/check/chooseAdded.ts';
import { exampleMistakes } from '../../../../renderer/check/exampleMistakes.ts';

describe('a website that was just added', () => {
  it.each(exampleMistakes)('is the one that Check has, without the example: $id', ({ email, signature }) => {
    changeDraft({ websiteId: 'example', email, signature });
    chooseAdded({ id: 'new' });
    expect(checkDraft()).toMatchObject({ websiteId: 'new', email: '', signature: '', unsigned: true });
  });

  it('leaves what somebody typed', () => {
    changeDraft({ websiteId: 'example', email: 'jane@example.com', signature: 'abc' });
    chooseAdded({ id: 'new' });
    expect(checkDraft()).toMatchObject({ websiteId: 'new', email: 'jane@example.com', signature: 'abc' });
  });
});
