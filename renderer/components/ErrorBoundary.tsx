import { Component, type ReactNode } from 'react';
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
  readonly broken: string | undefined;
  readonly occasion: unknown;
}

/** Stands in for what it holds when that breaks. What was typed on Check lives outside and is there again after. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { broken: undefined, occasion: this.props.occasion };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { broken: error instanceof Error ? `${error.name}: ${redact(error.message)}` : 'Unknown error' };
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
    return (
      <div className={styles.place}>
        <Notice
          title="This page stopped working"
          tone="bad"
          icon="warning"
          role="alert"
          actions={
            <Button look="primary" onPress={() => this.setState({ broken: undefined })}>
              Reload
            </Button>
          }
        >
          <p>The email and the signature you entered are kept, and no stored secret key is affected.</p>
          <p>
            <code className={styles.message}>{broken}</code>
          </p>
        </Notice>
      </div>
    );
  }
}
