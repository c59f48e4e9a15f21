import { languages } from './languages.ts';

export const themes = ['system', 'light', 'dark'] as const;

export const languageChoices = ['system', ...languages] as const;

/** In percent, in the steps that people know from browsers. */
export const zooms = [90, 100, 110, 125, 150, 175, 200] as const;
export type Zoom = (typeof zooms)[number];

/** The next step up (`1`) or down (`-1`); the last one stays. */
export const nextZoom = (zoom: Zoom, step: 1 | -1): Zoom => zooms[zooms.indexOf(zoom) + step] ?? zoom;
