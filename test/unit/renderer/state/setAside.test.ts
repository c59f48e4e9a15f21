import { beforeEach, describe, expect, it } from 'vitest';
import { changeDraft, checkDraft } from '../../../../renderer/state/checkDraft.ts';
import { evidenceNow, paste, putEvidence } from '../../../../renderer/state/evidenceState.ts';
import { clearCheck, confirmLinked, fillFromLink, putBack } from '../../../../renderer/state/setAside.ts';

const values = () => {
  const { email, signature, held } = checkDraft();
  return { email, signature, held, pasted: evidenceNow().state.pasted?.text };
};

beforeEach(() => {
  putEvidence(undefined);
  changeDraft({ email: '', signature: '', held: false });
});

describe('clearing the Check page', () => {
  it('does nothing when there is nothing', () => {
    expect(clearCheck()).toBe(false);
  });

  it('takes fields and pasted text, and gives both back', () => {
    paste('a page');
    changeDraft({ email: 'a@example.com', signature: 'b' });
    const before = values();
    expect(clearCheck()).toBe(true);
    expect(values()).toEqual({ email: '', signature: '', held: false, pasted: undefined });
    putBack();
    expect(values()).toEqual(before);
  });

  it('loses nothing that was typed between clearing and taking it back', () => {
    changeDraft({ email: 'first@example.com' });
    clearCheck();
    changeDraft({ email: 'second@example.com' });
    putBack();
    expect(values().email).toBe('first@example.com');
    putBack();
    expect(values().email).toBe('second@example.com');
  });
});

describe('a link', () => {
  it('fills in values that are held until the person wants them checked', () => {
    fillFromLink('a@example.com', null);
    expect(values()).toMatchObject({ email: 'a@example.com', held: true });
    changeDraft({ email: 'b@example.com' });
    expect(values().held).toBe(true);
    confirmLinked();
    expect(values()).toMatchObject({ email: 'b@example.com', held: false });
  });

  it('holds nothing back that the person chooses instead', () => {
    fillFromLink('a@example.com', 'b');
    changeDraft({ email: 'c@example.com', signature: 'd' });
    expect(values().held).toBe(false);
  });
});
