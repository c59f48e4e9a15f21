import { useState } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { inspectSecret, type SecretLikeness } from '../../core/evidence/inspectSecret.ts';
import { classes } from '../classes.ts';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import { Button } from './Button.tsx';
import { ErrorText } from './ErrorText.tsx';
import fields from './field.module.css';
import { HiddenCharactersNote } from './HiddenCharactersNote.tsx';
import styles from './SecretField.module.css';

interface SecretFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether saving was tried: an empty field is no error before that. */
  readonly tried: boolean;
  readonly autoFocus?: boolean;
  /** The website that has this key already. */
  readonly owner?: string | undefined;
}

/** Takes a secret key in. What is in it is hidden unless the person asks, and nothing ever comes back into it. */
export function SecretField({ label, value, onChange, tried, autoFocus = false, owner }: SecretFieldProps) {
  const [revealed, setRevealed] = useState(false);
  const { components, errors } = useWords();
  const words = components.secret;
  const { refusal, likeness, hidden, quoted, cleaned, alone } = inspectSecret(value);
  const warnings: Readonly<Record<SecretLikeness, string | undefined>> = {
    'signing-key': undefined,
    sample: words.sample,
    masked: words.masked,
    cut: words.cut({ characters: [...cleaned].length }),
    grown: words.grown({ characters: [...cleaned].length }),
    'website-id': words.websiteId,
    'rest-api-key': words.restApiKey,
    other: words.other,
  };
  const refused = refusal !== undefined && (tried || refusal !== 'empty');
  const isUnlike = value === '' || alone !== undefined ? undefined : warnings[likeness];
  const warning = owner === undefined ? isUnlike : words.owned({ website: owner });
  return (
    <div className={fields.field}>
      <TextField
        type={revealed ? 'text' : 'password'}
        value={value}
        onChange={onChange}
        isInvalid={refused}
        validationBehavior="aria"
        autoFocus={autoFocus}
        className={fields.field ?? ''}
      >
        <Label className={fields.label ?? ''}>{label}</Label>
        <div className={styles.control}>
          <Input
            className={classes(fields.input, shared.code, styles.input)}
            autoComplete="off"
            autoCorrect="off"
            autoCapitalize="off"
            spellCheck="false"
          />
          <ToggleButton
            aria-label={words.show}
            isSelected={revealed}
            onChange={setRevealed}
            className={styles.reveal ?? ''}
          >
            <Icon name={revealed ? 'eye-off' : 'eye'} size={18} />
          </ToggleButton>
        </div>
        <Text slot="description" className={shared.note ?? ''}>
          {warning === undefined || refused ? (
            words.where
          ) : (
            <span className={styles.warning}>
              <Icon name="warning" size={16} />
              {warning}
            </span>
          )}
        </Text>
        <FieldError className={classes(shared.error, fields.error)}>
          {refused && <ErrorText {...errors.secretRefused[refusal]} />}
        </FieldError>
      </TextField>
      {alone !== undefined && (
        <div className={classes(shared.soft, shared.ends, styles.alone)}>
          <span>{words.around}</span>
          <Button onPress={() => onChange(alone)}>{words.useAlone}</Button>
        </div>
      )}
      {cleaned !== '' && alone === undefined && (
        <HiddenCharactersNote
          noun="secret"
          hidden={hidden}
          quoted={quoted}
          onRemove={() => onChange(cleaned)}
        />
      )}
    </div>
  );
}
