import type { Layer } from '../../core/causes/CauseId.ts';
import { layerOf } from '../../core/causes/layerOf.ts';
import type { Diagnosis } from '../../core/diagnosis/Diagnosis.ts';
import { explainBriefly } from '../../core/wording/explainBriefly.ts';
import type { ExplainedFinding } from '../../core/wording/explainFinding.ts';
import type { Signer } from '../../core/wording/Signer.ts';
import { Choice } from '../components/Choice.tsx';
import { CodeLines } from '../components/CodeLines.tsx';
import { CopyButton } from '../components/CopyButton.tsx';
import { useSigner } from '../frame/useSigner.ts';
import { useWords } from '../frame/useWords.ts';
import { Card } from './Card.tsx';
import styles from './FixAsCode.module.css';
import { MistakeNumber } from './MistakeNumber.tsx';

interface Remark {
  /** From 1. */
  readonly place: number;
  readonly finding: ExplainedFinding;
}

/** The remarks for each line: a cause is explained where its layer first has a line. */
function remarksOf({ lines }: Signer, findings: readonly ExplainedFinding[]): readonly (readonly Remark[])[] {
  const lineOf = (layer: Layer): number => lines.findIndex(({ layers }) => layers.includes(layer));
  const remarks = findings.map((finding, index) => ({
    place: index + 1,
    finding,
    line: lineOf(layerOf(finding.id)),
  }));
  return lines.map((_, index) => remarks.filter(({ line }) => line === index));
}

/** A complete correct signer in the person’s language or framework, with the lines marked in which the mistakes were made. */
export function FixAsCode({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const words = useWords();
  const texts = words.check.code;
  const { signer, options, choose } = useSigner();
  if (signer === undefined) return null;
  const proven = diagnosis.status === 'proven';
  const findings = proven ? diagnosis.causes.map((finding) => explainBriefly(finding, words)) : [];
  const remarks = remarksOf(signer, findings);
  const marked = remarks.some((one) => one.length > 0);
  return (
    <Card
      title={proven ? texts.fix : texts.compare}
      actions={
        <>
          <Choice
            compact
            label={texts.language}
            options={options}
            selected={signer.language}
            onSelect={choose}
          />
          <CopyButton
            label={words.common.copy}
            name={texts.copyCode}
            text={() => `${signer.lines.map(({ code }) => code).join('\n')}\n`}
          />
        </>
      }
    >
      <p className={styles.note}>
        {texts.complete({ file: signer.file })} {marked && texts.marked}
      </p>
      <CodeLines
        label={signer.file}
        file={signer.file}
        lines={signer.lines.map(({ code }) => code)}
        remarkOn={(index) => {
          const here = remarks[index] ?? [];
          if (here.length === 0) return null;
          return here.map(({ place, finding }) => (
            <p key={place} className={styles.remark}>
              {findings.length > 1 && <MistakeNumber of={place} />}
              <span>{finding.title}</span>
            </p>
          ));
        }}
      />
    </Card>
  );
}
