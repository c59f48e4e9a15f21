import { type Signer, signers } from '../../../core/explanation/signers.ts';
import { Choice } from '../../components/Choice.tsx';
import { CodeLines } from '../../components/CodeLines.tsx';
import { CopyButton } from '../../components/CopyButton.tsx';
import { useLanguage } from '../../state/useLanguage.ts';
import { Card } from '../check/Card.tsx';
import styles from './BackendCode.module.css';
import { selfTest } from './selfTest.ts';

const options = signers.map(({ language, name }) => ({ id: language, name }));

const textOf = ({ lines }: Signer): string => `${lines.map(({ code }) => code).join('\n')}\n`;

/** A complete signer in the person’s language, and how to see that it is right. */
export function BackendCode() {
  const [language, choose] = useLanguage();
  const signer = signers.find((one) => one.language === language) ?? signers[0];
  if (signer === undefined) return null;
  const { command, prints } = selfTest(signer);
  return (
    <div className={styles.code}>
      <div className={styles.language}>
        <Choice label="Language" options={options} selected={signer.language} onSelect={choose} />
      </div>
      <Card
        title={signer.file}
        level={2}
        actions={<CopyButton label="Copy" noun="the code" text={() => textOf(signer)} />}
      >
        <p className={styles.note}>
          Signs the email that it is given, with the secret key from the environment variable
          CRISP_SECRET_KEY, and stops when there is none. Keep it on the backend, and sign only the email of
          the person who is logged in.
        </p>
        <CodeLines label={signer.file} lines={signer.lines.map(({ code }) => code)} />
      </Card>
      <Card
        title="Self-test"
        level={2}
        actions={<CopyButton label="Copy" noun="the self-test" text={() => `${command.join('\n')}\n`} />}
      >
        <p className={styles.note}>
          With the sample key of Crisp’s documentation, it must print exactly this.
        </p>
        <CodeLines label="Commands" lines={command} />
        <p className={styles.note}>It prints</p>
        <CodeLines label="What it prints" lines={[prints]} />
      </Card>
    </div>
  );
}
