import type { TablePreview } from '../../core/audit/AuditTable.ts';
import { visibleText } from '../../core/wording/visibleText.ts';
import { classes } from '../classes.ts';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import type { ChosenColumns } from './auditLists.ts';
import styles from './PreviewTable.module.css';

interface PreviewTableProps {
  readonly preview: TablePreview;
  readonly columns: ChosenColumns;
  readonly needs: readonly (keyof ChosenColumns)[];
}

/** Rows and columns that are drawn: what starts the audit stays in sight, and a thousand columns are seen to be many. */
const mostRows = 4;
const mostColumns = 40;

/** How a list begins, with the chosen columns marked. */
export function PreviewTable({ preview, columns, needs }: PreviewTableProps) {
  const { setup } = useWords().audit;
  const rows = preview.rows.slice(0, mostRows);
  const shown = preview.columns.slice(0, mostColumns);
  const usedAs = (index: number) => needs.find((column) => columns[column] === index);
  if (rows.length === 0) return <p className={shared.note}>{setup.emptyPreview}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section tabIndex={0} aria-label={setup.preview({ shown: rows.length })} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {shown.map((name, index) => {
              const use = usedAs(index);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, and names may repeat
                <th key={index} scope="col" className={classes(use !== undefined && styles.used)}>
                  <span className={styles.name}>{visibleText(name, 60)}</span>
                  {use !== undefined && <span className={styles.use}>{setup[use]}</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={line}>
              {shown.map((_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={index} className={classes(usedAs(index) !== undefined && styles.used)}>
                  <bdi>{visibleText(row[index] ?? '', 80)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
