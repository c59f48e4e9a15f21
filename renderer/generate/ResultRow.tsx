import { Fragment } from 'react';
import type { GeneratedRow } from '../../contracts/generate.ts';
import type { OutputForm } from '../../core/generate/outputForms.ts';
import { explainBriefly } from '../../core/wording/explainBriefly.ts';
import { classes } from '../classes.ts';
import { CodePieces } from '../components/CodePieces.tsx';
import { CopyButton } from '../components/CopyButton.tsx';
import { useHighlighted } from '../components/useHighlighted.ts';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import styles from './ResultRow.module.css';

interface ResultRowProps {
  readonly row: GeneratedRow;
  readonly form: OutputForm;
  /** Whether to say what Crisp would do with it, and why. */
  readonly withOutcome: boolean;
}

/** In UTF-16 code units: what a row shows of an email. */
const longestShown = 200;

/** A file that holds what each form is; those that are no code have none. */
const files: Readonly<Record<OutputForm, string | undefined>> = {
  signature: undefined,
  web: 'page.js',
  npm: 'page.js',
  ios: 'App.swift',
  android: 'App.kt',
  'react-native': 'App.jsx',
  flutter: 'app.dart',
  json: 'signature.js',
  csv: undefined,
};

/** One signature in the form that was asked for, with the outcome Crisp would give and the mistakes in it. */
export function ResultRow({ row: { email, text, outcome, causes }, form, withOutcome }: ResultRowProps) {
  const words = useWords();
  const lines = text.split('\n');
  const highlighted = useHighlighted(lines, files[form]);
  const { common, generate } = words;
  return (
    <li className={classes(shared.stack, styles.row)}>
      <div className={styles.head}>
        <p className={styles.email}>
          {email.length > longestShown ? `${email.slice(0, longestShown)}…` : email}
        </p>
        <CopyButton
          label={common.copy}
          name={generate.results.copyOne({ email: email.slice(0, longestShown) })}
          text={() => text}
        />
      </div>
      {withOutcome && (
        <div className={styles.expected}>
          <p className={classes(styles.outcome, styles[outcome])}>
            <Icon name={outcome} size={16} />
            {generate.results.outcomes[outcome]}
          </p>
          {causes.map((finding) => (
            <p key={finding.id}>{explainBriefly(finding, words).title}</p>
          ))}
        </div>
      )}
      <pre className={classes(shared.note, styles.text)}>
        <code>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            <Fragment key={index}>
              {index > 0 && '\n'}
              <CodePieces code={line} pieces={highlighted?.[index]} />
            </Fragment>
          ))}
        </code>
      </pre>
    </li>
  );
}
