import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classes } from '../classes.ts';
import styles from './Button.module.css';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly ref?: Ref<HTMLButtonElement>;
  /** `primary`: the one thing to do here. `plain`: one among several. `quiet`: in a line of text. `danger`: loses something. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
}

export function Button({ look = 'plain', ...props }: ButtonProps) {
  return <AriaButton {...props} className={classes(styles.button, styles[look])} />;
}
