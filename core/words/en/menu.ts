/** The menu of the system; what the system names itself (Copy, Paste, Full Screen …) keeps the system's words. */
export const menu = {
  file: '&File',
  openFile: 'Open File…',
  settings: 'Settings…',
  view: '&View',
  actualSize: 'Actual Size',
  zoomIn: 'Zoom In',
  zoomOut: 'Zoom Out',
  help: '&Help',
  guide: 'Guide',
  shortcuts: 'Keyboard Shortcuts',
  about: 'About Countersign',
} as const;
