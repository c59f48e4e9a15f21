import { type Signer, signers } from '../../core/explanation/signers.ts';
import { Card } from '../check/Card.tsx';
import { classes } from '../classes.ts';
import { Choice } from '../components/Choice.tsx';
import { CodeLines } from '../components/CodeLines.tsx';
import { CopyButton } from '../components/CopyButton.tsx';
import { Prose } from '../components/Prose.tsx';
import { useLanguage } from '../frame/useLanguage.ts';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import styles from './BackendCode.module.css';
import { selfTest } from './selfTest.ts';

const options = signers.map(({ language, name }) => ({ id: language, name }));

const textOf = ({ lines }: Signer): string => `${lines.map(({ code }) => code).join('\n')}\n`;

/** A complete signer in the person’s language, and how to see that it is right. */
export function BackendCode() {
  const { common, generate } = useWords();
  const words = generate.backend;
  const [language, choose] = useLanguage();
  const signer = signers.find((one) => one.language === language) ?? signers[0];
  if (signer === undefined) return null;
  const { command, prints } = selfTest(signer);
  return (
    <div className={classes(shared.stack, styles.code)}>
      <div className={styles.language}>
        <Choice label={words.language} options={options} selected={signer.language} onSelect={choose} />
      </div>
      <Card
        title={signer.file}
        level={2}
        actions={<CopyButton label={common.copy} name={words.copyCode} text={() => textOf(signer)} />}
      >
        <p className={styles.note}>
          <Prose text={words.note} />
        </p>
        <CodeLines label={signer.file} file={signer.file} lines={signer.lines.map(({ code }) => code)} />
      </Card>
      <Card
        title={words.selfTest}
        level={2}
        actions={
          <CopyButton label={common.copy} name={words.copySelfTest} text={() => `${command.join('\n')}\n`} />
        }
      >
        <p className={styles.note}>{words.selfTestNote}</p>
        <CodeLines label={words.commands} file="commands.sh" lines={command} />
        <p className={styles.note}>{words.prints}</p>
        <CodeLines label={words.whatItPrints} lines={[prints]} />
      </Card>
    </div>
  );
}
