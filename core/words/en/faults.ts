/** What the main process says in dialogs of the system when something broke, or would be lost. */
export const faults = {
  couldNotStart: {
    title: 'Countersign could not start',
    text: (folder: string) => `Nothing was changed. Its files are in ${folder}.`,
  },
  fault: {
    title: 'Something went wrong inside Countersign',
    text: 'What was saved is not affected. You can go on; if something does not work now, quit Countersign and start it again. To report the fault, copy its details: nothing that was typed or pasted is in them.',
    copy: 'Copy details',
    quit: 'Quit Countersign',
  },
  stoppedAgain: {
    title: 'The window stopped twice within a minute',
    text: 'What was typed may be the reason, so the window opens empty this time. No stored secret key is affected.',
  },
  unresponsive: {
    title: 'The window does not answer',
    text: 'It may be busy with a large text. Reloading empties the page: the email and the signature that were checked last come back, everything else that was typed or pasted is lost.',
    wait: 'Wait',
    reload: 'Reload',
  },
  unfinished: {
    audit: 'An audit is still running',
    making: 'Something is still being made or saved',
    text: 'It ends unfinished when the window closes. What is stored is not affected.',
    close: 'Close anyway',
    stay: 'Keep open',
  },
} as const;
