import { delimiter, join } from 'node:path';
import { onPath } from '../../scripts/machine.mjs';

/** Puts the stand-in for fpm on this process's PATH where there is no fpm. */
export function findFpm(): void {
  if (onPath('fpm')) return;
  process.env.PATH = [join(import.meta.dirname, 'fpm'), process.env.PATH].join(delimiter);
}
