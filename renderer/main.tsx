import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { useStore } from './state/createStore.ts';
import { showChosenLanguage, shownWords } from './state/shownWords.ts';
import { WordsContext } from './state/useWords.ts';
import './tokens.css';
import './base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// React would write the error with its message to the console, and a message may quote what was pasted.
const silent = () => undefined;

function Root() {
  const words = useStore(shownWords);
  return (
    <I18nProvider locale={words.locale}>
      <WordsContext value={words}>
        <ErrorBoundary>
          <App />
        </ErrorBoundary>
      </WordsContext>
    </I18nProvider>
  );
}

showChosenLanguage().then(() =>
  createRoot(root, { onCaughtError: silent }).render(
    <StrictMode>
      <Root />
    </StrictMode>,
  ),
);
