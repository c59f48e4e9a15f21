import { styleText } from 'node:util';

/** A text in a colour or weight of Node's `styleText`. What goes to no terminal loses it at the door: see `output.ts`. */
export const styled = (format: Parameters<typeof styleText>[0], text: string): string =>
  styleText(format, text, { validateStream: false });
