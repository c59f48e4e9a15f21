/** Where the window's files live. A scheme of our own, because `file://` would reach the whole disk. */
export const appScheme = 'countersign-app';
const appHost = 'app';
export const appOrigin = `${appScheme}://${appHost}`;
