import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesReprs } from '../../../../../core/causes/helpers/bytesReprs.ts';
import { bytesOf } from '../../../../../core/signature/bytesOf.ts';

const printed = (form: string, text: string): string | undefined => bytesReprs[form]?.print(bytesOf(text));

describe('bytesReprs', () => {
  it.each([
    ['python-bytes', 'user@x.com', "b'user@x.com'"],
    ['python-bytes', "O'Brien é", String.raw`b"O'Brien \xc3\xa9"`],
    ['python-bytes', `o'b"c\n`, String.raw`b'o\'b"c\n'`],
    ['python-bytearray', "O'Brien", String.raw`bytearray(b"O\'Brien")`],
    ['node-buffer', 'é@x.com', '<Buffer c3 a9 40 78 2e 63 6f 6d>'],
    ['node-json', 'é@x', '{"type":"Buffer","data":[195,169,64,120]}'],
    ['decimal-commas', 'é@x', '195,169,64,120'],
    ['decimal-spaces', 'é@', '[195 169 64]'],
    ['decimal-list', 'é@', '[195, 169, 64]'],
    ['signed-list', 'é@', '[-61, -87, 64]'],
    ['elixir-binary', 'us é', '<<117, 115, 32, 195, 169>>'],
    ['ruby-binary', 'é@x', String.raw`"\xC3\xA9@x"`],
    ['dotnet-type', 'é@x', 'System.Byte[]'],
  ])('%s prints %j as %s', (form, text, expected) => {
    expect(printed(form, text)).toBe(expected);
  });

  it('prints buffers as Node does, also long ones', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(bytesReprs['node-buffer']?.print(bytes)).toBe(inspect(Buffer.from(bytes)));
        expect(bytesReprs['node-json']?.print(bytes)).toBe(JSON.stringify(Buffer.from(bytes)));
        expect(bytesReprs['decimal-commas']?.print(bytes)).toBe(String(bytes));
      }),
    );
  });
});
