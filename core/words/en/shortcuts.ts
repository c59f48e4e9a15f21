/** The sheet of keyboard shortcuts. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  everywhere: 'Everywhere',
  onCheck: 'On Check',
  settings: 'Settings',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  actualSize: 'Actual size',
  sheet: 'This list',
  pasteAnywhere: 'Paste outside a field: read the text as evidence',
  onAudit: 'On Audit',
  pasteRows: 'Paste outside a field: read the text as rows',
  openFile: 'Open a file',
  clear: 'Clear the fields, with a way back',
  closeDialog: 'Close a dialog',
  keys: { control: 'Ctrl', escape: 'Esc', command: '⌘' },
} as const;
