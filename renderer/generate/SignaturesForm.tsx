import { useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import type { GeneratePolicyView, GeneratePreview } from '../../contracts/generate.ts';
import type { WebsiteView } from '../../contracts/websites.ts';
import { outputFormIds } from '../../core/generate/outputForms.ts';
import { dayIn } from '../../core/wording/numbers.ts';
import type { Words } from '../../locales/Words.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { Choice } from '../components/Choice.tsx';
import { ExactTextField } from '../components/ExactTextField.tsx';
import { FormattedMessage } from '../components/FormattedMessage.tsx';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import { EmailsFromFile } from './EmailsFromFile.tsx';
import { isTooLong, sourceOf } from './emailSource.ts';
import { changeGenerateDraft, useGenerateDraft } from './generateDraft.ts';
import { generate, refuseGeneration, useGeneration } from './generation.ts';
import { MistakePicker } from './MistakePicker.tsx';
import { Preview } from './Preview.tsx';
import styles from './SignaturesForm.module.css';
import { TestAddressesDialog } from './TestAddressesDialog.tsx';

interface SignaturesFormProps {
  readonly websites: readonly WebsiteView[];
  readonly website: WebsiteView;
  /** `undefined` while it is not known. */
  readonly policy: GeneratePolicyView | undefined;
  readonly preview: GeneratePreview | undefined;
  readonly onPolicyChanged: () => void;
}

/** For the fixture set and the list of mistakes, as long as no email was typed. */
const sampleEmail = 'qa@example.com';

const current = 'current';

const keyChoices = ({ generate: { form }, locale }: Words, { previousSecrets }: WebsiteView) => [
  { id: current, name: form.currentSecret },
  ...previousSecrets.map(({ fingerprint, replacedAt }) => ({
    id: fingerprint,
    name: form.previousSecret({ day: dayIn(locale, replacedAt), fingerprint }),
  })),
];

/** What to generate: emails, a website and its key, the form, and the mistakes to make. */
export function SignaturesForm({ websites, website, policy, preview, onPolicyChanged }: SignaturesFormProps) {
  const words = useWords();
  const texts = words.generate.form;
  const { forms } = words.generate;
  const draft = useGenerateDraft();
  const { activity } = useGeneration();
  const [editing, setEditing] = useState(false);
  const [picking, setPicking] = useState(draft.causes.length > 0);
  const id = useId();
  const keys = keyChoices(words, website);
  const secret = keys.some((key) => key.id === draft.secret) ? draft.secret : null;
  const email = preview?.emails[0] ?? sampleEmail;
  const isForbidden = policy?.rule === 'never';
  const isRunning = activity.kind === 'running';
  const count = preview?.count ?? 0;

  const signing = { websiteId: website.id, secret };
  const run = () => {
    if (isTooLong(draft.text)) return refuseGeneration();
    return generate({
      kind: 'signatures',
      website: website.name,
      args: { ...signing, source: sourceOf(draft.text), form: draft.form, causes: draft.causes },
    });
  };
  const fixtureSet = (form: 'json' | 'csv') =>
    generate({ kind: 'fixture-set', website: website.name, args: { ...signing, email, form } });

  return (
    <>
      <Choice
        label={texts.website}
        options={websites}
        selected={website.id}
        onSelect={(websiteId) => changeGenerateDraft({ websiteId, secret: null })}
      />
      <div className={styles.emails}>
        <ExactTextField
          label={texts.emails}
          noun="emails"
          value={draft.text}
          onChange={(text) => changeGenerateDraft({ text })}
          hasSpaces
          describedBy={`${id}-emails`}
        />
        <p id={`${id}-emails`} className={classes(shared.note, styles.hint)}>
          <FormattedMessage
            text={texts.emailsHint}
            slots={{ pattern: <code>{'qa+{1..50}@example.com'}</code> }}
          />
        </p>
        <EmailsFromFile />
        <Preview preview={preview} policy={policy} onEdit={() => setEditing(true)} />
      </div>
      {keys.length > 1 && (
        <Choice
          label={texts.secret}
          options={keys}
          selected={secret ?? current}
          onSelect={(key) => changeGenerateDraft({ secret: key === current ? null : key })}
        />
      )}
      <Choice
        label={texts.output}
        options={outputFormIds.map((id) => ({ id, name: forms[id] }))}
        selected={draft.form}
        onSelect={(chosen) => {
          const form = outputFormIds.find((one) => one === chosen);
          if (form !== undefined) changeGenerateDraft({ form });
        }}
      />
      <Disclosure isExpanded={picking} onExpandedChange={setPicking} className={styles.wrong ?? ''}>
        <Heading level={2} className={styles.heading ?? ''}>
          <AriaButton slot="trigger" className={styles.trigger ?? ''}>
            <Icon name="chevron" size={16} />
            <span>{texts.wrong}</span>
            <span className={classes(shared.note, styles.count)}>
              {texts.mistakes({ count: draft.causes.length })}
            </span>
          </AriaButton>
        </Heading>
        <DisclosurePanel>
          {picking && (
            <MistakePicker
              websiteId={website.id}
              email={email}
              chosen={draft.causes}
              onChange={(causes) => changeGenerateDraft({ causes })}
            />
          )}
        </DisclosurePanel>
      </Disclosure>
      <Button look="primary" isDisabled={isForbidden} isPending={isRunning} onPress={run}>
        {draft.causes.length > 0 ? texts.generateWrong({ count }) : texts.generate({ count })}
      </Button>
      <div className={styles.fixtures}>
        <div className={classes(shared.ends, styles.buttons)}>
          <h2 className={styles.heading}>{texts.fixtures.title}</h2>
          <div className={styles.buttons}>
            {(['json', 'csv'] as const).map((form) => (
              <Button
                key={form}
                isDisabled={isForbidden}
                isPending={isRunning}
                aria-label={texts.fixtures.as({ form: forms[form] })}
                onPress={() => fixtureSet(form)}
              >
                {forms[form]}
              </Button>
            ))}
          </div>
        </div>
        {/* Below the buttons: it is as long as the email, which comes by itself. */}
        <p className={classes(shared.note, styles.hint)}>
          <FormattedMessage text={texts.fixtures.hint} slots={{ email: <code>{email}</code> }} />
        </p>
      </div>
      {editing && policy !== undefined && (
        <TestAddressesDialog
          website={website}
          policy={policy}
          onClose={() => setEditing(false)}
          onSaved={onPolicyChanged}
        />
      )}
    </>
  );
}
