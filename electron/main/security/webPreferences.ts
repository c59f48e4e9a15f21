import type { WebPreferences } from 'electron';

/** Security checklist 2, 3, 4, 6, 8, 9, 10 and 11: what every window is made with, given the preload's path. */
export function webPreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // Spell checking would download dictionaries, and send nothing good to anyone about emails and signatures.
    spellcheck: false,
  };
}
