import { describe, expect, it } from 'vitest';
import { textOfFile } from '../../../../core/evidence/textOfFile.ts';
import { workbookOf, zipOf } from '../../services/audit/zipOf.ts';

const kindOf = (bytes: Uint8Array) => {
  const text = textOfFile(bytes);
  return text.ok || text.error.code !== 'file-not-text' ? undefined : text.error.kind;
};

describe('the text of a file', () => {
  it('is what stands in it', () => {
    expect(textOfFile(new TextEncoder().encode('ana@example.com'))).toEqual({
      ok: true,
      value: 'ana@example.com',
    });
    expect(textOfFile(new Uint8Array())).toEqual({ ok: false, error: { code: 'file-empty' } });
  });

  it('is none of a workbook, and a letter or a folder of files is no workbook', () => {
    expect(kindOf(zipOf(workbookOf('<worksheet/>')))).toBe('workbook');
    expect(kindOf(zipOf([{ name: 'word/document.xml', content: '<w:document/>' }]))).toBe('archive');
    expect(kindOf(Uint8Array.of(0x50, 0x4b, 3, 4))).toBe('archive');
  });
});
