import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  namesOfLocal,
  otherAddresses,
  writtenNames,
} from '../../../../../../core/causes/message/helpers/namesOfLocal.ts';

describe('names that are made of an email', () => {
  it.each(['Jane Roe', 'Roe, Jane', 'ROE Jane', 'Jane ROE', 'J. Roe', 'Jane'])('hold %s', (name) => {
    expect(namesOfLocal('jane.roe+news@example.com')).toContain(name);
  });

  it('have a family’s own domain in them, where the name before the @ is one word', () => {
    expect(namesOfLocal('jane@roe-family.example')).toContain('Jane Roe');
    expect(namesOfLocal('jane.roe@acme.example')).not.toContain('Jane Acme');
  });
});

describe('a known name', () => {
  it.each(['Jane van Doe', 'van Doe, Jane', 'Jane', 'jane van doe'])('is also written %s', (name) => {
    expect(writtenNames('Jane van Doe')).toContain(name);
  });

  it('has no other form where it is empty', () => {
    expect(writtenNames(' ')).toEqual([]);
  });
});

describe('other addresses of the same person', () => {
  it.each(['roe.jane', 'roej', 'jroe', 'j.roe', 'jane', 'roe'])('hold %s@', (local) => {
    expect(otherAddresses('jane.roe@example.com')).toContain(`${local}@example.com`);
  });

  it('are none for whoever has no two words before the @', () => {
    for (const email of ['jane@example.com', 'a.b.c@example.com', 'no address', 'j4n3.roe@example.com'])
      expect(otherAddresses(email)).toEqual([]);
  });

  it('are never the address itself, and keep its domain', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) =>
        otherAddresses(email).every(
          (other) => other !== email && other.endsWith(email.slice(email.lastIndexOf('@'))),
        ),
      ),
    );
  });
});
