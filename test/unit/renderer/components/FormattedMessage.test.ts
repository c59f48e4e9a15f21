import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { messageFrom } from '../../../../locales/messageFrom.ts';
import { FormattedMessage } from '../../../../renderer/components/FormattedMessage.tsx';

const shown = (written: string) => {
  const message = messageFrom(written, 'en-GB');
  const text = typeof message === 'string' ? () => message : message;
  return renderToStaticMarkup(
    createElement(FormattedMessage, { text, slots: { path: createElement('code', null, '/a') } }),
  );
};

describe('FormattedMessage', () => {
  it('puts an element where the sentence has its slot', () => {
    expect(shown('Kept in {path}, always')).toBe('Kept in <code>/a</code>, always');
    expect(shown('{path} holds it')).toBe('<code>/a</code> holds it');
  });

  it('leaves braces that name no slot as they are', () => {
    expect(shown("qa+'{1..50}' or '{other}' in {path}")).toBe('qa+{1..50} or {other} in <code>/a</code>');
  });
});
