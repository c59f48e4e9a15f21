import * as v from 'valibot';
import { secretRefusals } from '../core/evidence/inspectSecret.ts';
import type { Shape } from '../core/Shape.ts';
import { keychainTrouble } from './keychain.ts';
import { resultOf } from './parts.ts';

const path = v.string();
const reason = v.string();

/** Everything that an operation of the services can answer instead of its result. */
export const serviceError = v.variant('code', [
  v.strictObject({ code: v.literal('keychain'), trouble: keychainTrouble }),
  v.strictObject({
    code: v.literal('secret-refused'),
    /** `in-name`: a secret key stands in the name or the website ID of a website, where it is saved and shown. */
    reason: v.picklist([...secretRefusals, 'in-name']),
  }),
  v.strictObject({
    code: v.literal('name-refused'),
    /** `secret`: a secret key stands in it, which would be saved and shown with it. */
    reason: v.picklist(['empty', 'taken', 'too-long', 'secret']),
  }),
  v.strictObject({ code: v.literal('website-id-refused') }),
  v.strictObject({ code: v.literal('website-unknown') }),
  v.strictObject({ code: v.literal('secret-missing') }),
  /** Why the settings file cannot be changed (or, when unreadable, not even read). */
  v.strictObject({ code: v.literal('settings-newer'), path }),
  v.strictObject({ code: v.literal('settings-unwritable'), path, reason }),
  v.strictObject({ code: v.literal('cancelled') }),
  /** By the managed settings in `path`: generating altogether, or for `email`, which is no test address. */
  v.strictObject({ code: v.literal('generate-forbidden'), path, email: v.nullable(v.string()) }),
  /** What cannot be logged is not handed out. */
  v.strictObject({ code: v.literal('log-unwritable'), path, reason }),
]);
export type ServiceError = Shape<typeof serviceError>;

export type SettingsTrouble = Extract<
  ServiceError,
  { readonly code: 'settings-newer' | 'settings-unwritable' }
>;
export type LogTrouble = Extract<ServiceError, { readonly code: 'log-unwritable' }>;
export type NameRefusal = Extract<ServiceError, { readonly code: 'name-refused' }>['reason'];

/** Why a file that the person chose could not be written. */
export const fileUnwritable = v.strictObject({ code: v.literal('file-unwritable'), path, reason });
export type FileUnwritable = Shape<typeof fileUnwritable>;

/** What most calls answer. */
export const served = <S extends v.GenericSchema>(value: S) => resultOf(value, serviceError);
