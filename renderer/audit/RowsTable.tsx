import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { AuditQuery } from '../../contracts/audit.ts';
import type { AuditRow } from '../../core/audit/AuditRow.ts';
import { explainBriefly } from '../../core/wording/explainBriefly.ts';
import { numberIn } from '../../core/wording/numbers.ts';
import { classes } from '../classes.ts';
import { ExactText } from '../components/ExactText.tsx';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import type { AuditRows } from './createAuditRows.ts';
import { outcomeIcons } from './outcomeBars.ts';
import styles from './RowsTable.module.css';
import { rowHeight, rowWindow, scrolledTo } from './rowWindow.ts';

interface RowsTableProps {
  readonly rows: AuditRows;
  readonly query: AuditQuery;
  readonly chosen: number | undefined;
  readonly onChoose: (place: number) => void;
  readonly onOpen: (place: number) => void;
  readonly onSort: (change: Pick<AuditQuery, 'sort' | 'descending'>) => void;
}

const columns = ['line', 'email', 'verdict', 'causes', 'signature'] as const;
type Column = (typeof columns)[number];

/** Rows that are drawn beyond what can be seen, so that a little scrolling shows no gap. */
const spare = 4;
const rebasedEvery = 1_000;

const moves: Readonly<Record<string, (place: number, page: number, last: number) => number>> = {
  ArrowDown: (place) => place + 1,
  ArrowUp: (place) => place - 1,
  PageDown: (place, page) => place + page,
  PageUp: (place, page) => place - page,
  Home: () => 0,
  End: (_, __, last) => last,
};

/**
 * Millions of rows in one table. Only those on the screen are drawn, in a layer that stays in place while the scroll
 * bar moves: a package for virtual lists puts rows at their place in a tall element, which browsers cannot make tall
 * enough, or wants every row in memory.
 */
export function RowsTable({ rows, query, chosen, onChoose, onOpen, onSort }: RowsTableProps) {
  const { rows: texts } = useWords().audit;
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const [visible, setVisible] = useState(0);
  const total = rows.total ?? 0;
  const { height, top, first, last, scale } = rowWindow(total, visible, scrollTop);

  useLayoutEffect(() => {
    const { current } = grid;
    if (current === null) return;
    const measure = () => setVisible(current.clientHeight - (head.current?.offsetHeight ?? 0));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  // Other rows are looked at from their beginning; the heading that sorted them keeps the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the rows are others
  useLayoutEffect(() => {
    grid.current?.scrollTo({ top: 0 });
    setScrollTop(0);
  }, [rows]);

  useEffect(() => rows.want(first, last), [rows, first, last]);

  // Where a pixel of the scroll bar is more than one of the rows, the wheel still moves the rows by what it says.
  useEffect(() => {
    const { current } = grid;
    if (current === null || scale <= 1) return;
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.deltaMode !== 0) return;
      event.preventDefault();
      current.scrollTop += event.deltaY / scale;
    };
    current.addEventListener('wheel', onWheel, { passive: false });
    return () => current.removeEventListener('wheel', onWheel);
  }, [scale]);

  const choose = (place: number) => {
    const next = Math.max(0, Math.min(total - 1, place));
    onChoose(next);
    const { current } = grid;
    if (current !== null) current.scrollTop = scrolledTo(next, total, visible, current.scrollTop);
  };

  const go = (key: string) => {
    const page = Math.max(1, Math.floor(visible / rowHeight) - 1);
    if (chosen !== undefined) choose(moves[key]?.(chosen, page, total - 1) ?? chosen);
    else choose(key === 'End' ? total - 1 : first);
  };

  // A key that was pressed before it is known how many rows there are counts once it is.
  const early = useRef<string>(undefined);
  useLayoutEffect(() => {
    const key = early.current;
    if (key === undefined || total === 0) return;
    early.current = undefined;
    go(key);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (Object.hasOwn(moves, event.key)) {
      event.preventDefault();
      if (total === 0) early.current = event.key;
      else go(event.key);
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      onOpen(chosen);
    }
  };

  const from = Math.max(0, first - spare);
  const to = Math.min(total - 1, last + spare);
  const shown = total === 0 ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const isShown = chosen !== undefined && chosen >= from && chosen <= to;
  // Rows stand at places that change rarely, so that scrolling moves one element and draws only new rows.
  const base = from - (from % rebasedEvery);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot hold rows that are not there
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      aria-label={texts.title}
      aria-rowcount={total + 1}
      aria-colcount={columns.length}
      aria-activedescendant={isShown ? `${id}-${chosen}` : undefined}
      className={classes(shared.card, styles.grid)}
      onKeyDown={onKeyDown}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="rowgroup" ref={head} className={styles.head}>
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus */}
        <div role="row" aria-rowindex={1} className={styles.row}>
          {columns.map((column) => (
            <ColumnHead key={column} column={column} query={query} onSort={onSort} />
          ))}
        </div>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys */}
      <div
        role="rowgroup"
        className={styles.body}
        style={{ height: `${height}px` }}
        onClick={({ target }) => onRow(target, onChoose)}
        onDoubleClick={({ target }) => onRow(target, onOpen)}
      >
        <div
          role="presentation"
          className={styles.layer}
          style={{ height: `${Math.min(visible, height)}px` }}
        >
          <div role="presentation" style={{ transform: `translateY(${base * rowHeight - top}px)` }}>
            {shown.map((place) => (
              <Row
                key={place}
                id={`${id}-${place}`}
                place={place}
                top={(place - base) * rowHeight}
                row={rows.rowAt(place)}
                isChosen={place === chosen}
              />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

/** Does something with the row that was clicked. */
function onRow(target: EventTarget, act: (place: number) => void): void {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  if (row !== null) act(Number(row.dataset.place));
}

interface RowProps {
  readonly id: string;
  readonly place: number;
  /** In CSS pixels. */
  readonly top: number;
  readonly row: AuditRow | undefined;
  readonly isChosen: boolean;
}

const Row = memo(function Row({ id, place, top, row, isChosen }: RowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot hold rows that are not there
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, and the keys
    <div
      id={id}
      role="row"
      data-place={place}
      aria-rowindex={place + 2}
      aria-selected={isChosen}
      className={classes(styles.row, styles.item, isChosen && styles.chosen)}
      style={{ top: `${top}px` }}
    >
      <Cells row={row} />
    </div>
  );
});

interface ColumnHeadProps extends Pick<RowsTableProps, 'query' | 'onSort'> {
  readonly column: Column;
}

function ColumnHead({ column, query, onSort }: ColumnHeadProps) {
  const { rows: texts } = useWords().audit;
  const name = texts.columns[column];
  if (column === 'signature') {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a table element cannot hold rows that are not there
      // biome-ignore lint/a11y/useFocusableInteractive: it does nothing
      <div role="columnheader" className={classes(styles.cell, styles.signature)}>
        {name}
      </div>
    );
  }
  const isSorted = query.sort === column;
  const direction = query.descending ? 'descending' : 'ascending';
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    // biome-ignore lint/a11y/useFocusableInteractive: the button in it has the focus
    <div
      role="columnheader"
      aria-sort={isSorted ? direction : 'none'}
      className={classes(styles.cell, column === 'line' && styles.line)}
    >
      <button
        type="button"
        className={classes(shared.note, styles.sort)}
        onClick={() => onSort({ sort: column, descending: isSorted && !query.descending })}
      >
        {name}
        <span className={classes(styles.arrow, isSorted && styles[direction])}>
          <Icon name="chevron" size={14} />
        </span>
      </button>
    </div>
  );
}

/** In UTF-16 code units: more does not fit into a cell. */
const longestCell = 160;

function Cells({ row }: { readonly row: AuditRow | undefined }) {
  const words = useWords();
  const { rows: texts, outcomes, result } = words.audit;
  const cell = (column: Column, content: ReactNode) => (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot hold rows that are not there
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    <div role="gridcell" className={classes(styles.cell, styles[column])}>
      {content}
    </div>
  );
  const text = (value: string, empty: string) =>
    value === '' ? (
      <span className={styles.quiet}>{empty}</span>
    ) : (
      <bdi>
        <ExactText text={value} longest={longestCell} />
      </bdi>
    );
  if (row === undefined) {
    return columns.map((column) => (
      // biome-ignore lint/a11y/useSemanticElements: as above
      // biome-ignore lint/a11y/useFocusableInteractive: as above
      <div key={column} role="gridcell" aria-busy className={classes(styles.cell, styles[column])}>
        <span className={styles.waiting} />
      </div>
    ));
  }
  const why =
    row.causes.length > 0
      ? row.causes.map((finding) => explainBriefly(finding, words).title).join(' ')
      : row.problem !== null && (row.verdict === 'unread' || row.problem === 'no-address')
        ? result.problem[row.problem]
        : row.status === 'unknown'
          ? result.noCause
          : row.status === 'unexplained'
            ? result.notLooked
            : '';
  return (
    <>
      {cell('line', numberIn(words.locale, row.line))}
      {cell('email', text(row.email, texts.noEmail))}
      {cell(
        'verdict',
        <span className={classes(styles.outcome, styles[row.verdict])}>
          <Icon name={outcomeIcons[row.verdict]} size={16} />
          {outcomes[row.verdict]}
        </span>,
      )}
      {cell('causes', why)}
      {cell('signature', text(row.signature, texts.noSignature))}
    </>
  );
}
