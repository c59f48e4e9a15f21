import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import './tokens.css';
import './base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// React would write the error with its message to the console, and a message may quote what was pasted.
const silent = () => undefined;

createRoot(root, { onCaughtError: silent }).render(
  <StrictMode>
    <I18nProvider locale="en-GB">
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </I18nProvider>
  </StrictMode>,
);
