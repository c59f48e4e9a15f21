// The tokens and the shared looks first, so that what a component adds counts more.
import './tokens.css';
import './base.css';
import './shared.module.css';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { App } from './frame/App.tsx';
import { useStore } from './frame/createStore.ts';
import { followCommands } from './frame/followCommands.ts';
import { keepFocus } from './frame/keepFocus.ts';
import { refuseStrayFiles } from './frame/refuseStrayFiles.ts';
import { listenForShortcuts } from './frame/shortcuts.ts';
import { showChosenLanguage, shownWords } from './frame/shownWords.ts';
import { WordsContext } from './frame/useWords.ts';
import { readSettings } from './settings/settings.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// React would write the error with its message to the console, and a message may quote what was pasted.
const silent = () => undefined;

function Root() {
  const words = useStore(shownWords);
  if (words === undefined) return null;
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

listenForShortcuts();
keepFocus();
refuseStrayFiles();
Promise.all([showChosenLanguage(), readSettings()]).then(() => {
  createRoot(root, { onCaughtError: silent }).render(
    <StrictMode>
      <Root />
    </StrictMode>,
  );
  void followCommands();
});
