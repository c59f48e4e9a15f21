import type { Framework } from '../../core/wording/frameworks.ts';
import type { Signer } from '../../core/wording/Signer.ts';
import { Card } from '../check/Card.tsx';
import { classes } from '../classes.ts';
import { Choice } from '../components/Choice.tsx';
import { CodeLines } from '../components/CodeLines.tsx';
import { CopyButton } from '../components/CopyButton.tsx';
import { Prose } from '../components/Prose.tsx';
import { useSigner } from '../frame/useSigner.ts';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import styles from './BackendCode.module.css';
import { selfTest } from './selfTest.ts';

const textOf = ({ lines }: Signer): string => `${lines.map(({ code }) => code).join('\n')}\n`;

/** How to see that a program is right. */
function SelfTest({ signer }: { readonly signer: Signer }) {
  const { common, generate } = useWords();
  const words = generate.backend;
  const { command, prints } = selfTest(signer);
  return (
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
  );
}

/** The part in the page of what a framework's app takes. */
function PageCode({ file, code }: NonNullable<Framework['page']>) {
  const { common, generate } = useWords();
  const words = generate.backend;
  return (
    <Card
      title={file}
      level={2}
      actions={<CopyButton label={common.copy} name={words.copyPage} text={() => `${code}\n`} />}
    >
      <p className={styles.note}>{words.pageNote}</p>
      <CodeLines label={file} file={file} lines={code.split('\n')} />
    </Card>
  );
}

/** A complete signer in the person’s language or framework, and how to see that it is right. */
export function BackendCode() {
  const { common, generate } = useWords();
  const words = generate.backend;
  const { signer, options, choose } = useSigner();
  if (signer === undefined) return null;
  const isFramework = 'page' in signer;
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
          <Prose text={isFramework ? words.frameworkNote : words.note} />
        </p>
        <CodeLines label={signer.file} file={signer.file} lines={signer.lines.map(({ code }) => code)} />
      </Card>
      {!isFramework && <SelfTest signer={signer} />}
      {isFramework && signer.page && <PageCode {...signer.page} />}
    </div>
  );
}
