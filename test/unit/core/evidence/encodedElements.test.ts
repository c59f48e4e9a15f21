import { describe, expect, it } from 'vitest';
import { encodedElements } from '../../../../core/evidence/encodedElements.ts';
import { wholeSlice } from '../../../../core/evidence/Slice.ts';

const page = 'HTTP/2 200 OK\r\n\r\n<html><body>jane@acme.test</body></html>';
const base64 = Buffer.from(page).toString('base64');
const textsOf = (text: string) =>
  encodedElements(wholeSlice(text)).map(({ slice, isPage }) => [slice.text, isPage]);

describe('elements whose content is in Base64', () => {
  it.each([
    `<response base64="true"><![CDATA[${base64}]]></response>`,
    `<body encoding='base64' size="3">\n${base64.replace(/(.{40})/g, '$1\n')}\n</body>`,
    `<body encoding="base64">${base64}`,
  ])('are decoded: %s', (text) => {
    expect(textsOf(text)).toEqual([[page, true]]);
  });

  it.each([
    `<response base64="false"><![CDATA[${base64}]]></response>`,
    `<response>${base64}</response>`,
    `<response base64="true"><![CDATA[<!doctype html>]]></response>`,
  ])('are no others: %s', (text) => {
    expect(textsOf(text)).toEqual([]);
  });
});
