import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';
import { classes } from '../classes.ts';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import styles from './field.module.css';

interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly optional?: boolean;
  readonly code?: boolean;
  readonly autoFocus?: boolean;
}

/** One line of text with its label, what it is for, and what is wrong with it. */
export function TextInput(props: TextInputProps) {
  const { components } = useWords();
  return (
    <TextField
      value={props.value}
      onChange={props.onChange}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      autoFocus={props.autoFocus ?? false}
      className={styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>
        {props.label}
        {props.optional === true && <span className={styles.optional}> {components.optional}</span>}
      </Label>
      <Input
        className={classes(styles.input, props.code === true && shared.code)}
        autoComplete="off"
        spellCheck="false"
      />
      {props.description !== undefined && (
        <Text slot="description" className={shared.note ?? ''}>
          {props.description}
        </Text>
      )}
      <FieldError className={classes(shared.error, styles.error)}>{props.error}</FieldError>
    </TextField>
  );
}
