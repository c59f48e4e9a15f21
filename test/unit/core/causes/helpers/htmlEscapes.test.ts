import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type HtmlEscapeName,
  htmlEscaped,
  htmlEscapes,
  htmlUnescaped,
} from '../../../../../core/causes/helpers/htmlEscapes.ts';

const sample = `O'Br"i&e<n>.M/a=r\`y+t_g-é🙂@x.com`;

/** What each function printed for the sample. */
const printed: Readonly<Record<HtmlEscapeName, string>> = {
  'php-htmlspecialchars': 'O&#039;Br&quot;i&amp;e&lt;n&gt;.M/a=r`y+t_g-é🙂@x.com',
  'numeric-apostrophe': 'O&#39;Br&quot;i&amp;e&lt;n&gt;.M/a=r`y+t_g-é🙂@x.com',
  'hex-apostrophe': 'O&#x27;Br&quot;i&amp;e&lt;n&gt;.M/a=r`y+t_g-é🙂@x.com',
  // By its documentation (System.Text.Encodings.Web), without running it.
  'aspnet-core': 'O&#x27;Br&quot;i&amp;e&lt;n&gt;.M/a=r&#x60;y&#x2B;t_g-&#xE9;&#x1F642;@x.com',
  'numeric-quotes': 'O&#39;Br&#34;i&amp;e&lt;n&gt;.M/a=r`y+t_g-é🙂@x.com',
  'apostrophe-kept': "O'Br&quot;i&amp;e&lt;n&gt;.M/a=r`y+t_g-é🙂@x.com",
  'named-apostrophe': 'O&apos;Br&quot;i&amp;e&lt;n&gt;.M/a=r`y+t_g-é🙂@x.com',
  'php-htmlentities': 'O&#039;Br&quot;i&amp;e&lt;n&gt;.M/a=r`y+t_g-&eacute;🙂@x.com',
  'go-template': 'O&#39;Br&#34;i&amp;e&lt;n&gt;.M/a=r`y&#43;t_g-é🙂@x.com',
  'markup-only': `O'Br"i&amp;e&lt;n&gt;.M/a=r\`y+t_g-é🙂@x.com`,
  'php-htmlentities-html5':
    'O&apos;Br&quot;i&amp;e&lt;n&gt;&period;M&sol;a&equals;r&grave;y&plus;t&lowbar;g-&eacute;🙂&commat;x&period;com',
  mustache: 'O&#39;Br&quot;i&amp;e&lt;n&gt;.M&#x2F;a&#x3D;r&#x60;y+t_g-é🙂@x.com',
  handlebars: 'O&#x27;Br&quot;i&amp;e&lt;n&gt;.M/a&#x3D;r&#x60;y+t_g-é🙂@x.com',
  validator: 'O&#x27;Br&quot;i&amp;e&lt;n&gt;.M&#x2F;a=r&#96;y+t_g-é🙂@x.com',
  'php-filter': 'O&#39;Br&#34;i&#38;e&#60;n&#62;.M/a=r`y+t_g-é🙂@x.com',
  dotnet: 'O&#39;Br&quot;i&amp;e&lt;n&gt;.M/a=r`y+t_g-&#233;&#128578;@x.com',
  'perl-entities': 'O&#39;Br&quot;i&amp;e&lt;n&gt;.M/a=r`y+t_g-&eacute;&#x1F642;@x.com',
  'decimal-references': `O'Br"i&e<n>.M/a=r\`y+t_g-&#233;&#128578;@x.com`,
  'numeric-hex': 'O&#x27;Br&#x22;i&#x26;e&#x3C;n&#x3E;.M/a=r`y+t_g-&#xE9;&#x1F642;@x.com',
  'hex-references': `O'Br"i&amp;e&lt;n&gt;.M/a=r\`y+t_g-&#xE9;&#x1F642;@x.com`,
  'all-hex': 'O&#x27;Br&quot;i&amp;e&lt;n&gt;.M&#x2F;a&#x3D;r&#x60;y&#x2B;t_g-&#x00E9;&#x1F642;&#x40;x.com',
  'all-decimal': 'O&#39;Br&#34;i&amp;e&lt;n&gt;.M&#47;a&#61;r&#96;y&#43;t_g-&#233;&#128578;&#64;x.com',
};

const names = Object.keys(htmlEscapes) as HtmlEscapeName[];

describe('htmlEscaped', () => {
  it.each(names)('writes what %s writes', (flavour) => {
    expect(htmlEscaped(sample, flavour)).toBe(printed[flavour]);
  });

  it('leaves an ordinary email alone in every usual flavour', () => {
    const changed = names.filter((flavour) => htmlEscaped('user@gmail.com', flavour) !== 'user@gmail.com');
    expect(changed).toEqual(['php-htmlentities-html5', 'all-hex', 'all-decimal']);
  });
});

describe('htmlUnescaped', () => {
  it.each(names.filter((flavour) => flavour !== 'decimal-references'))(
    'reads back what %s writes',
    (flavour) => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (any) => {
          const text = any.replaceAll('\0', '');
          expect(htmlUnescaped(htmlEscaped(text, flavour))).toBe(text);
        }),
      );
    },
  );

  it('leaves alone what is no entity', () => {
    const text = 'R&D &nosuch; &#x110000; &#0; &#55296; a&amp';
    expect(htmlUnescaped(text)).toBe(text);
  });
});
