import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  responseHeaders,
} from '../../../../../electron/main/security/responseHeaders.ts';

describe('the content security policy', () => {
  it('lets nothing in but our own scripts, styles, images and fonts', () => {
    expect(contentSecurityPolicy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  it('comes with nosniff and no-referrer', () => {
    expect(responseHeaders).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
  });
});
