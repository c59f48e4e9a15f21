import { Component, type ContextType, type ReactNode } from 'react';
import { WordsContext } from '../state/useWords.ts';
import { redact } from '../words/redact.ts';
import { Button } from './Button.tsx';
import styles from './ErrorBoundary.module.css';
import { Notice } from './Notice.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What stands there instead; a card that says what happened unless told otherwise. */
  readonly fallback?: ReactNode;
  /** When this changes, what broke is tried again. */
  readonly occasion?: unknown;
}

interface ErrorBoundaryState {
  /** Empty where nothing is known of it. */
  readonly broken: string | undefined;
  readonly occasion: unknown;
}

/** Stands in for what it holds when that breaks. What was typed on Check lives outside and is there again after. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  static override readonly contextType = WordsContext;
  declare readonly context: ContextType<typeof WordsContext>;

  override readonly state: ErrorBoundaryState = { broken: undefined, occasion: this.props.occasion };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { broken: error instanceof Error ? `${error.name}: ${redact(error.message)}` : '' };
  }

  static getDerivedStateFromProps(
    { occasion }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return occasion === state.occasion ? null : { broken: undefined, occasion };
  }

  override render() {
    const { broken } = this.state;
    if (broken === undefined) return this.props.children;
    if (this.props.fallback !== undefined) return this.props.fallback;
    const { title, text, unknown, reload } = this.context.components.pageStopped;
    return (
      <div className={styles.place}>
        <Notice
          title={title}
          tone="bad"
          icon="warning"
          role="alert"
          actions={
            <Button look="primary" onPress={() => this.setState({ broken: undefined })}>
              {reload}
            </Button>
          }
        >
          <p>{text}</p>
          <p>
            <code className={styles.message}>{broken || unknown}</code>
          </p>
        </Notice>
      </div>
    );
  }
}
