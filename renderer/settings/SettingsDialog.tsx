import { useEffect, useState } from 'react';
import type { SettingsChange, SettingsView, UpdateState } from '../../contracts/settings.ts';
import { assertNever } from '../../core/assertNever.ts';
import { nameOf } from '../../core/languages.ts';
import { languageChoices, themes, zooms } from '../../core/preferenceChoices.ts';
import type { Words } from '../../locales/Words.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { CheckField } from '../components/CheckField.tsx';
import { Choice } from '../components/Choice.tsx';
import { Dialog, DialogActions } from '../components/Dialog.tsx';
import form from '../frame/form.module.css';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { RemoveEverythingDialog } from './RemoveEverythingDialog.tsx';
import styles from './SettingsDialog.module.css';
import { changeSettings, readSettings, useSettings } from './settings.ts';

interface SettingsDialogProps {
  readonly onClose: () => void;
}

/** How the window looks and behaves. Every change counts at once. */
export function SettingsDialog({ onClose }: SettingsDialogProps) {
  const { common, settings: texts } = useWords();
  const settings = useSettings();
  const [removing, setRemoving] = useState(false);
  const [saved, setSaved] = useState(true);
  useEffect(() => {
    void readSettings();
  }, []);
  if (removing) return <RemoveEverythingDialog onClose={() => setRemoving(false)} />;

  const change = async (changed: SettingsChange) => setSaved(await changeSettings(changed));
  return (
    <Dialog title={texts.title} onClose={onClose}>
      {settings === undefined ? (
        <p className={shared.error}>{texts.notRead}</p>
      ) : (
        <Fields settings={settings} onChange={change} />
      )}
      <div role="status">{!saved && <p className={shared.error}>{texts.notSaved}</p>}</div>
      <div className={classes(shared.ends, styles.apart)}>
        <p className={form.quiet}>{texts.removeEverythingText}</p>
        <Button onPress={() => setRemoving(true)}>{texts.removeEverything}</Button>
      </div>
      <DialogActions>
        <Button look="primary" onPress={onClose}>
          {common.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface FieldsProps {
  readonly settings: SettingsView;
  readonly onChange: (change: SettingsChange) => void;
}

/** What is known about newer versions, where there is something to say. */
function updateWords({ updateStates }: Words['settings'], state: UpdateState): string | undefined {
  switch (state.kind) {
    case 'off':
    case 'waiting':
      return undefined;
    case 'available':
    case 'downloading':
    case 'ready':
      return updateStates[state.kind](state);
    case 'checking':
    case 'newest':
    case 'unreachable':
    case 'unavailable':
      return updateStates[state.kind];
    default:
      return assertNever(state);
  }
}

function Fields({ settings, onChange }: FieldsProps) {
  const texts = useWords().settings;
  const { theme, language, shownLanguage, zoom, maskEmails, updates, updatesManaged, updateState } = settings;
  const known = updateWords(texts, updateState);
  return (
    <div className={form.form}>
      <Choice
        label={texts.theme}
        options={themes.map((id) => ({ id, name: texts.themes[id] }))}
        selected={theme}
        onSelect={(id) => {
          const chosen = themes.find((one) => one === id);
          if (chosen !== undefined) onChange({ theme: chosen });
        }}
      />
      <Choice
        label={texts.language}
        options={languageChoices.map((id) => ({
          id,
          name:
            id !== 'system'
              ? nameOf(id)
              : language === 'system'
                ? texts.languageOfSystem({ language: nameOf(shownLanguage) })
                : texts.themes.system,
        }))}
        selected={language}
        onSelect={(id) => {
          const chosen = languageChoices.find((one) => one === id);
          if (chosen !== undefined) onChange({ language: chosen });
        }}
      />
      <Choice
        label={texts.zoom}
        options={zooms.map((one) => ({ id: String(one), name: texts.zoomOf({ percent: one }) }))}
        selected={String(zoom)}
        onSelect={(id) => {
          const chosen = zooms.find((one) => String(one) === id);
          if (chosen !== undefined) onChange({ zoom: chosen });
        }}
      />
      <CheckField
        label={texts.maskEmails}
        description={texts.maskEmailsText}
        isSelected={maskEmails}
        onChange={(selected) => onChange({ maskEmails: selected })}
      />
      <CheckField
        label={texts.updates}
        description={updatesManaged === null ? texts.updatesText : texts.updatesManaged[updatesManaged]}
        isSelected={updatesManaged === null ? updates : updatesManaged === 'on'}
        isDisabled={updatesManaged !== null}
        onChange={(selected) => onChange({ updates: selected })}
      />
      {known !== undefined && <p className={form.quiet}>{known}</p>}
    </div>
  );
}
