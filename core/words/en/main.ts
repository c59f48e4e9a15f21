/** What the main process says itself, in the system's own dialogs. */
export const main = {
  startFailed: {
    title: 'Countersign could not start',
    text: (folder: string) => `Nothing was changed. Its files are in ${folder}.`,
  },
  fault: {
    title: 'Something went wrong inside Countersign',
    text: 'What was saved is not affected. If something does not work now, start Countersign again.',
    report: 'To report the fault, pass on these lines; nothing that was typed is in them.',
  },
} as const;
