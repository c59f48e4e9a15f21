import { Component, type ContextType, type ReactNode } from 'react';
import { classes } from '../classes.ts';
import { redact } from '../frame/redact.ts';
import { WordsContext } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { Button } from './Button.tsx';
import { CopyButton } from './CopyButton.tsx';
import styles from './ErrorBoundary.module.css';
import { Notice } from './Notice.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What stands there instead; a card that says what happened unless told otherwise. */
  readonly fallback?: ReactNode;
  /** The name of the page that it holds, where it holds a whole one. */
  readonly heading?: string;
  /** When this changes, what broke is tried again. */
  readonly occasion?: unknown;
}

interface ErrorBoundaryState {
  /** Empty where nothing is known of it. */
  readonly broken: string | undefined;
  /** Where in the code it broke, a line each. */
  readonly places: string;
  readonly occasion: unknown;
}

/** The lines of a stack, without its message, and of each place the file alone. */
const placesOf = (error: Error): string =>
  ((error.stack ?? '').replace(error.message, '').match(/^\s+at .*$/gm) ?? [])
    .map((line) => line.trim().replace(/[^\s()]*\//g, ''))
    .join('\n');

/** Stands in for what it holds when that breaks. What was typed on Check lives outside and is there again after. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  static override readonly contextType = WordsContext;
  declare readonly context: ContextType<typeof WordsContext>;

  override readonly state: ErrorBoundaryState = {
    broken: undefined,
    places: '',
    occasion: this.props.occasion,
  };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return error instanceof Error
      ? { broken: `${error.name}: ${redact(error.message)}`, places: placesOf(error) }
      : { broken: '', places: '' };
  }

  static getDerivedStateFromProps(
    { occasion }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return occasion === state.occasion ? null : { broken: undefined, occasion };
  }

  /** What a report of the fault needs: nothing that was typed or pasted is in it. */
  private readonly details = async (): Promise<string> => {
    const versions = await window.countersign.app.versions().then(Object.values, () => []);
    return [versions.join(', '), this.state.broken, this.state.places].join('\n');
  };

  override render() {
    const { broken } = this.state;
    if (broken === undefined) return this.props.children;
    if (this.props.fallback !== undefined) return this.props.fallback;
    if (this.context === undefined) return null;
    const { title, text, unknown, reload, copy } = this.context.components.pageStopped;
    return (
      <div className={styles.place}>
        {this.props.heading !== undefined && <h1 className={styles.heading}>{this.props.heading}</h1>}
        <Notice
          title={title}
          tone="bad"
          icon="warning"
          role="alert"
          actions={
            <>
              <Button look="primary" onPress={() => this.setState({ broken: undefined })}>
                {reload}
              </Button>
              <CopyButton label={copy} text={this.details} />
            </>
          }
        >
          <p>{text}</p>
          <p>
            <code className={classes(shared.code, styles.message)}>{broken || unknown}</code>
          </p>
        </Notice>
      </div>
    );
  }
}
