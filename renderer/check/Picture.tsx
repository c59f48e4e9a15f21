import type { ReactNode } from 'react';
import type { CauseId } from '../../core/causes/CauseId.ts';
import type { Explanation } from '../../core/diagnosis/Diagnosis.ts';
import { briefFinding } from '../../core/wording/explainBriefly.ts';
import {
  type Picture as DiagnosisPicture,
  type PictureStep,
  pictureOf,
} from '../../core/wording/pictureOf.ts';
import { rightWay } from '../../core/wording/rightWay.ts';
import { visibleText } from '../../core/wording/visibleText.ts';
import type { Words } from '../../locales/Words.ts';
import { classes } from '../classes.ts';
import { ExactText } from '../components/ExactText.tsx';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import styles from './Picture.module.css';

interface PictureProps {
  readonly causes: Explanation;
  readonly proven: boolean;
  readonly email: string;
  readonly website: string;
  readonly signature: string;
}

/** In UTF-16 code units. */
const longestEmail = 60;
const longestSignature = 28;

/** Behind a mistake: what should stand in its place, with its number where there are several. */
function mistakeWords(texts: Words['picture'], proven: boolean, right: string, place?: number): string {
  if (place === undefined) return proven ? texts.mistake({ right }) : texts.suspected({ right });
  return proven ? texts.mistakeAt({ right, place }) : texts.suspectedAt({ right, place });
}

/** What happened between the email and the pasted signature, as a list of steps that joins two lanes. */
export function Picture({ causes, proven, email, website, signature }: PictureProps) {
  const words = useWords();
  const texts = words.picture;
  const picture = pictureOf(causes.map(briefFinding), words);
  const several = causes.length > 1;
  const numberOf = (id: CauseId): number => causes.findIndex((one) => one.id === id) + 1;

  const step = (where: keyof DiagnosisPicture, one: PictureStep): ReactNode => {
    const right = rightWay(where, one, words);
    if (one.cause === undefined || right === undefined) {
      return (
        <Node mark={<span className={styles.right} />}>
          {one.text}
          <VisuallyHidden>{texts.asItShouldBe}</VisuallyHidden>
        </Node>
      );
    }
    const place = several ? numberOf(one.cause) : undefined;
    return (
      <Node
        mark={
          <span className={styles.wrong}>
            <Icon name={proven ? 'wrong' : 'suspected'} size={14} />
          </span>
        }
      >
        <span className={styles.mistake}>{one.text}</span>
        {one.made !== undefined && (
          <span className={styles.became}>
            <span className={styles.label}>{texts.itMade}</span>{' '}
            <code className={shared.code}>
              <ExactText text={one.made} longest={longestEmail} />
            </code>
          </span>
        )}
        <span className={styles.instead}>{mistakeWords(texts, proven, right, place)}</span>
      </Node>
    );
  };

  const lane = (where: 'email' | 'secret', label: string, start: ReactNode): ReactNode => (
    <li className={styles.lane}>
      <ol>
        <li>
          <Node mark={<span className={styles.right} />}>
            <span className={styles.label}>{label}</span>
            {start}
          </Node>
        </li>
        {picture[where].map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
          <li key={index}>{step(where, one)}</li>
        ))}
      </ol>
    </li>
  );

  return (
    <ol aria-label={texts.heading} className={classes(styles.picture, !proven && styles.suspected)}>
      {lane(
        'email',
        texts.emailAsPushed,
        <code className={classes(shared.code, styles.made)}>
          <ExactText text={email} longest={longestEmail} />
        </code>,
      )}
      {lane('secret', texts.secretKey, texts.storedFor({ website: visibleText(website, longestEmail) }))}
      <li className={classes(styles.whole, styles.joining)}>{step('combined', picture.combined)}</li>
      {picture.written.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
        <li key={index} className={styles.whole}>
          {step('written', one)}
        </li>
      ))}
      <li className={styles.whole}>
        <Node mark={<span className={classes(styles.right, styles.end)} />}>
          <span className={styles.label}>{texts.pastedSignature}</span>
          <code className={classes(shared.code, styles.made)}>
            <ExactText text={signature} longest={longestSignature} />
          </code>
        </Node>
      </li>
    </ol>
  );
}

function Node({ mark, children }: { readonly mark: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles.step}>
      <span className={styles.node} aria-hidden="true">
        {mark}
      </span>
      <div className={styles.text}>{children}</div>
    </div>
  );
}
