import { describe, expect, it } from 'vitest';
import { isNamedForOthers, isSaidOfOthers } from '../../../../core/evidence/isNamedForOthers.ts';

describe('a name in a program', () => {
  it.each([
    'webhookSignature',
    'X-Acme-Webhook-Signature',
    'X-LD-Signature',
    'X-Acme-Hmac-SHA256',
    'payload_hash',
    'reset_token_sha256',
    'bundle.sha256',
    'password_sha256',
    'event_signature',
    'passwordHash',
    'license_key',
    'containerId',
    'em',
  ])('is that of something else: %s', (name) => {
    expect(isNamedForOthers(name)).toBe(name !== 'em');
  });

  it.each([
    'signature',
    'X-Signature',
    'X-User-Signature',
    'X-Acme-User-Signature',
    'X-Chat-Identity-Hash',
    'acmeSignature',
    'user_hash',
    'emailHash',
    'chatToken',
    'crisp_webhook_hash',
    'firma',
    'hmac_sha256',
    'hash',
    'result',
    'content',
    'verification_hash',
    'h',
    'x1',
    '',
  ])('may be that of a signature: %s', (name) => {
    expect(isNamedForOthers(name)).toBe(false);
  });
});

describe('words before a colon', () => {
  it.each([
    ['webhook signature', 'the webhook signature: '],
    ['Your order', 'Your order: '],
    ['reset link', 'reset link: '],
  ])('are said of something else: %s', (said, line) => {
    expect(isSaidOfOthers(said, line)).toBe(true);
  });

  it.each([
    ['in de url', 'onze handtekening in de url: '],
    ['Marta QA', 'Marta QA: '],
    ['the signature', 'the signature: '],
    ['Crisp webhook', 'Crisp webhook: '],
  ])('may be said of a signature: %s', (said, line) => {
    expect(isSaidOfOthers(said, line)).toBe(false);
  });
});
