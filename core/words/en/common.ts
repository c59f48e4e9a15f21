/** Words that many places share. */
export const common = {
  places: { check: 'Check', generate: 'Generate', audit: 'Audit', websites: 'Websites', guide: 'Guide' },
  cancel: 'Cancel',
  retry: 'Retry',
  dismiss: 'Dismiss',
  copy: 'Copy',
  copied: 'Copied',
  close: 'Close',
} as const;
