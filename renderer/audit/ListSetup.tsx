import { Button as AriaButton } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import type { TableFormat } from '../../core/audit/AuditTable.ts';
import { hasHeader } from '../../core/audit/hasHeader.ts';
import { delimiters, tableEncodings } from '../../core/audit/tableForms.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { CheckField } from '../components/CheckField.tsx';
import { Choice } from '../components/Choice.tsx';
import { ErrorText } from '../components/ErrorText.tsx';
import fields from '../components/field.module.css';
import { useStore } from '../frame/createStore.ts';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import { auditErrorWords } from './auditErrorWords.ts';
import type { AuditList, ChosenColumns } from './auditLists.ts';
import styles from './ListSetup.module.css';
import { PreviewTable } from './PreviewTable.tsx';
import { sizeWords } from './sizeWords.ts';

interface ListSetupProps {
  readonly list: AuditList;
  /** The columns that this list needs, and those it may have. */
  readonly needs: readonly (keyof ChosenColumns)[];
  readonly onClose: () => void;
}

/** What a format is called by in the choice of formats. */
function formatId(format: TableFormat) {
  switch (format.kind) {
    case 'delimited':
      return format.delimiter;
    case 'json-lines':
      return format.kind;
    case 'translated':
      return format.form;
  }
}

/** A list that was taken: what it is, which column holds what, and how it begins. */
export function ListSetup({ list, needs, onClose }: ListSetupProps) {
  const words = useWords();
  const { setup } = words.audit;
  const { source, preview, found, columns, looking, trouble } = useStore(list.store);
  if (source === undefined || preview === undefined) return null;
  const { format, encoding } = preview;

  // The names may repeat; a column is its place.
  const options = preview.columns.map((name, index) => ({ id: String(index), name }));
  const choice = (column: keyof ChosenColumns) => {
    const chosen = columns[column];
    const none = { id: 'none', name: column === 'time' ? setup.noColumn : setup.chooseColumn };
    return (
      <div key={column} className={fields.field}>
        <Choice
          label={setup[column]}
          options={[none, ...options]}
          selected={chosen === null ? none.id : String(chosen)}
          onSelect={(id) => list.chooseColumns({ [column]: id === none.id ? null : Number(id) })}
        />
        {column === 'time' && <p className={shared.note}>{setup.timeAbout}</p>}
      </div>
    );
  };

  return (
    <section
      aria-label={source.name ?? setup.pasted}
      aria-busy={looking}
      className={classes(shared.card, shared.stack, styles.setup)}
    >
      <div className={styles.head}>
        <div className={styles.name}>
          <h2>{source.name ?? setup.pasted}</h2>
          <p>{sizeWords(setup, source.bytes)}</p>
        </div>
        <Button onPress={onClose}>{setup.other}</Button>
      </div>
      {preview.guess === null && columns.email === null && (
        <p className={styles.unsure}>
          <Icon name="info" size={16} />
          {setup.unsure}
        </p>
      )}
      <div className={styles.choices}>
        {format.kind === 'translated' && preview.parts !== undefined && (
          <Choice
            label={setup.part[format.form === 'workbook' ? 'workbook' : 'sql']}
            options={preview.parts.map((part) => ({ id: part, name: part }))}
            selected={format.part ?? ''}
            onSelect={(part) => void list.lookAs({ kind: format.kind, form: format.form, part }, encoding)}
          />
        )}
        {needs.map(choice)}
      </div>
      <PreviewTable preview={preview} columns={columns} needs={needs} />
      <Disclosure className={styles.more ?? ''}>
        <AriaButton slot="trigger" className={classes(shared.note, styles.trigger)}>
          <Icon name="chevron" size={16} />
          {setup.more}
        </AriaButton>
        <DisclosurePanel>
          <div className={styles.file}>
            <div className={styles.choices}>
              <Choice
                label={setup.format}
                options={[
                  ...(found?.kind === 'translated' ? [found.form] : []),
                  ...delimiters,
                  'json-lines' as const,
                ].map((id) => ({ id, name: setup.formats[id] }))}
                selected={formatId(format)}
                onSelect={(id) => {
                  const delimiter = delimiters.find((one) => one === id);
                  const hasHeader = format.kind === 'delimited' ? format.hasHeader : true;
                  if (delimiter !== undefined)
                    void list.lookAs({ kind: 'delimited', delimiter, hasHeader }, encoding);
                  else if (found?.kind === 'translated' && found.form === id)
                    void list.lookAs(found, encoding);
                  else void list.lookAs({ kind: 'json-lines' }, encoding);
                }}
              />
              {format.kind !== 'translated' && (
                <Choice
                  label={setup.encoding}
                  options={tableEncodings.map((id) => ({ id, name: setup.encodings[id] }))}
                  selected={encoding}
                  onSelect={(id) => {
                    const chosen = tableEncodings.find((one) => one === id);
                    if (chosen !== undefined) void list.lookAs(format, chosen);
                  }}
                />
              )}
            </div>
            {format.kind !== 'json-lines' && (
              <CheckField
                label={setup.header}
                isSelected={hasHeader(format)}
                onChange={(hasHeader) => void list.lookAs({ ...format, hasHeader }, encoding)}
              />
            )}
          </div>
        </DisclosurePanel>
      </Disclosure>
      <div role="alert">
        {trouble !== undefined && (
          <p className={classes(shared.error, fields.error)}>
            <ErrorText {...auditErrorWords(words, trouble)} />
          </p>
        )}
      </div>
    </section>
  );
}
