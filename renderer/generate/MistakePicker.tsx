import { useMemo, useState } from 'react';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import type { BreakableCause } from '../../contracts/generate.ts';
import { mostChosenCauses } from '../../contracts/limits.ts';
import type { CauseId } from '../../core/causes/CauseId.ts';
import { causeNeeds } from '../../core/generate/causeNeeds.ts';
import { createCauseSearch } from '../../core/wording/createCauseSearch.ts';
import { explainFinding } from '../../core/wording/explainFinding.ts';
import type { Words } from '../../locales/Words.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { ErrorText } from '../components/ErrorText.tsx';
import fields from '../components/field.module.css';
import { plainTitle } from '../components/plainTitle.ts';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import { useAnswer } from '../frame/useAnswer.ts';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import { generateErrorWords } from './generateErrorWords.ts';
import styles from './MistakePicker.module.css';

interface MistakePickerProps {
  readonly websiteId: string;
  /** The email for which the examples are. */
  readonly email: string;
  readonly chosen: readonly CauseId[];
  readonly onChange: (chosen: readonly CauseId[]) => void;
}

const noCauses: readonly BreakableCause[] = [];

function titleOf(words: Words, { id, example }: BreakableCause): string {
  return example === null ? plainTitle(words.causes[id]) : explainFinding(example, words).title;
}

/** Why a mistake cannot be made; `undefined` when it can. */
function obstacleTo({ generate: { needs, picker } }: Words, cause: BreakableCause): string | undefined {
  if (cause.applies) return undefined;
  const need = causeNeeds[cause.id];
  return picker.impossible({ why: need === undefined ? picker.changesNothing : needs[need] });
}

/** The mistakes that can be made on purpose, by layer, with a search; those that do not apply say why. */
export function MistakePicker({ websiteId, email, chosen, onChange }: MistakePickerProps) {
  const words = useWords();
  const texts = words.generate.picker;
  const [search, setSearch] = useState('');
  const [answer] = useAnswer(
    () => window.countersign.generate.causes({ websiteId, email }),
    `${websiteId} ${email}`,
  );
  const causes = answer?.ok === true ? answer.value : noCauses;
  const byId = useMemo(() => new Map(causes.map((cause) => [cause.id, cause])), [causes]);
  const find = useMemo(
    () =>
      createCauseSearch(words, (id) => {
        const cause = byId.get(id);
        return cause === undefined ? plainTitle(words.causes[id]) : titleOf(words, cause);
      }),
    [byId, words],
  );
  if (answer?.ok === false) {
    return (
      <p role="alert" className={classes(shared.error, fields.error)}>
        <ErrorText {...generateErrorWords(words, answer.error)} />
      </p>
    );
  }
  const found = find(search).flatMap(({ id }) => byId.get(id) ?? []);
  const sections = [...Map.groupBy(found, ({ layer }) => layer)].map(([layer, causes]) => ({
    layer,
    causes,
  }));
  const chosenCauses = chosen.flatMap((id) => causes.find((cause) => cause.id === id) ?? []);

  return (
    <div className={styles.picker}>
      {chosenCauses.length > 0 && (
        <ul aria-label={texts.chosen} className={styles.chosen}>
          {chosenCauses.map((cause) => (
            <li key={cause.id}>
              <p>{titleOf(words, cause)}</p>
              <Button look="quiet" onPress={() => onChange(chosen.filter((id) => id !== cause.id))}>
                <Icon name="close" size={16} />
                <VisuallyHidden>{texts.remove({ mistake: titleOf(words, cause) })}</VisuallyHidden>
              </Button>
              {/* Always there: whether it applies is known only after the email was read. */}
              {cause.applies ? (
                <p className={styles.layerOf}>{texts.layers[cause.layer]}</p>
              ) : (
                <p className={styles.impossible}>{obstacleTo(words, cause)}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      <SearchField value={search} onChange={setSearch} className={fields.field ?? ''}>
        <Label className={fields.label ?? ''}>{texts.search}</Label>
        <Input className={fields.input ?? ''} placeholder={texts.searchExample} spellCheck="false" />
      </SearchField>
      <ListBox
        aria-label={texts.list}
        items={sections}
        selectionMode="multiple"
        selectionBehavior="toggle"
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          // `all` comes of Ctrl+A, which nobody means here.
          if (keys === 'all') return;
          const added = causes.map(({ id }) => id).filter((id) => keys.has(id) && !chosen.includes(id));
          onChange([...chosen.filter((id) => keys.has(id)), ...added].slice(0, mostChosenCauses));
        }}
        renderEmptyState={() => answer !== undefined && <p className={styles.empty}>{texts.nothing}</p>}
        className={styles.list ?? ''}
      >
        {({ layer, causes: inLayer }) => (
          <ListBoxSection id={layer}>
            <Header className={styles.layer ?? ''}>{texts.layers[layer]}</Header>
            {inLayer.map((cause) => (
              <ListBoxItem
                key={cause.id}
                id={cause.id}
                textValue={titleOf(words, cause)}
                className={classes(styles.item, !cause.applies && styles.dim)}
              >
                {({ isSelected }) => (
                  <>
                    <span className={shared.tick}>{isSelected && <Icon name="proven" size={14} />}</span>
                    <span className={styles.words}>
                      <span>{titleOf(words, cause)}</span>
                      {!cause.applies && <span className={styles.why}>{obstacleTo(words, cause)}</span>}
                    </span>
                  </>
                )}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
      </ListBox>
    </div>
  );
}
