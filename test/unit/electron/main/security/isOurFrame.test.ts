import type { WebFrameMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { isOurFrame } from '../../../../../electron/main/security/isOurFrame.ts';

const frame = (members: Partial<WebFrameMain>): WebFrameMain =>
  ({ frameTreeNodeId: 1, parent: null, url: 'countersign-app://app/index.html', ...members }) as WebFrameMain;
const ours = frame({});

describe('the sender of an IPC message', () => {
  it('is ours as the main frame of our window on our page', () => {
    expect(isOurFrame(ours, ours)).toBe(true);
    expect(isOurFrame(frame({ url: 'countersign-app://app/index.html#websites' }), ours)).toBe(true);
  });

  it('is refused when it is missing', () => {
    expect(isOurFrame(null, ours)).toBe(false);
  });

  it('is refused while there is no window', () => {
    expect(isOurFrame(ours, undefined)).toBe(false);
  });

  it('is refused as a frame inside our page', () => {
    expect(isOurFrame(frame({ parent: ours }), ours)).toBe(false);
  });

  it('is refused as the main frame of another window', () => {
    expect(isOurFrame(frame({ frameTreeNodeId: 2 }), ours)).toBe(false);
  });

  it.each([
    'https://app/index.html',
    'file:///index.html',
    'about:blank',
    'data:text/html,x',
    'countersign-app://other/index.html',
    'countersign-app://app.other/index.html',
    'countersign-app://app:1/index.html',
    'countersign-app:app/index.html',
    'countersign-apps://app/index.html',
    'https://countersign-app://app/',
    '',
  ])('is refused on %j', (url) => {
    expect(isOurFrame(frame({ url }), ours)).toBe(false);
  });

  it('is refused when Electron can no longer tell where it is', () => {
    const gone = {
      get parent(): never {
        throw new Error('Render frame was disposed before WebFrameMain could be accessed');
      },
    } as unknown as WebFrameMain;
    expect(isOurFrame(gone, ours)).toBe(false);
    expect(isOurFrame(ours, gone)).toBe(false);
  });
});
