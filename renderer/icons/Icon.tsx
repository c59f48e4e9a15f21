import type { ReactNode } from 'react';

/** Drawn on a 20 × 20 grid with a 1.5 stroke, in the colour of the text around. */
const drawings = {
  check: (
    <path d="M10 2.8l6 2.2v4.6c0 3.6-2.4 6.2-6 7.6-3.6-1.4-6-4-6-7.6V5l6-2.2zM7.4 9.9l1.9 1.9 3.5-3.7" />
  ),
  generate: <path d="M12.6 3.6l3.8 3.8-8.6 8.6-4.6.8.8-4.6 8.6-8.6zM10.8 5.4l3.8 3.8M13.5 16.8h3.3" />,
  audit: <path d="M4.5 3h11v14h-11V3zM7.5 13.5v-2M10 13.5V8.5M12.5 13.5V6.5" />,
  websites: (
    <path d="M3 5.5A1.5 1.5 0 014.5 4h11A1.5 1.5 0 0117 5.5v9a1.5 1.5 0 01-1.5 1.5h-11A1.5 1.5 0 013 14.5v-9zM3 7.8h14M5.4 5.9h.01M7.4 5.9h.01" />
  ),
  guide: <path d="M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM13.2 6.8l-1.8 4.6-4.6 1.8 1.8-4.6 4.6-1.8z" />,
  settings: (
    <path d="M4 5.5h6.2M14.8 5.5H16M4 14.5h1.2M9.8 14.5H16M12.5 3.2a2.3 2.3 0 100 4.6 2.3 2.3 0 000-4.6zM7.5 12.2a2.3 2.3 0 100 4.6 2.3 2.3 0 000-4.6z" />
  ),
  verified: <path d="M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM6.7 10.2l2.3 2.3 4.4-4.7" />,
  unverified: (
    <path d="M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM7.9 7.9a2.1 2.1 0 114 .9c-.4.8-1.9 1.2-1.9 2.3M10 13.7h.01" />
  ),
  rejected: <path d="M7 2.7h6l4.3 4.3v6L13 17.3H7L2.7 13V7L7 2.7zM7.7 7.7l4.6 4.6M12.3 7.7l-4.6 4.6" />,
  proven: <path d="M4 10.4l3.8 3.8L16 6" />,
  suspected: <path d="M9 3.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM13 13l4 4" />,
  key: (
    <path d="M12.8 3a4.2 4.2 0 00-4 5.5L3 14.3V17h2.7v-1.8h1.8v-1.8h1.8l1.9-1.9A4.2 4.2 0 1012.8 3zM13.6 6.4h.01" />
  ),
  lock: <path d="M5 9h10v7.5H5V9zM7 9V6.5a3 3 0 016 0V9" />,
  clock: <path d="M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM10 5.8V10l2.8 1.8" />,
  warning: <path d="M10 3l7.5 13.2h-15L10 3zM10 8v3.6M10 13.8h.01" />,
  info: <path d="M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM10 9.2v4.2M10 6.6h.01" />,
  offline: <path d="M3.5 4h13v9h-13V4zM7 16.5h6M10 13v3.5" />,
  plus: <path d="M10 4v12M4 10h12" />,
  close: <path d="M5 5l10 10M15 5L5 15" />,
  chevron: <path d="M5.5 8l4.5 4.5L14.5 8" />,
  eye: (
    <path d="M2 10s2.9-5.2 8-5.2 8 5.2 8 5.2-2.9 5.2-8 5.2S2 10 2 10zM10 7.7a2.3 2.3 0 100 4.6 2.3 2.3 0 000-4.6z" />
  ),
  'eye-off': (
    <path d="M3.5 3.5l13 13M8.2 5c.6-.1 1.2-.2 1.8-.2 5.1 0 8 5.2 8 5.2a13 13 0 01-2.4 2.9M5.1 6.6A12.8 12.8 0 002 10s2.9 5.2 8 5.2c1.2 0 2.3-.3 3.3-.7M8.3 8.4a2.3 2.3 0 003.2 3.2" />
  ),
  copy: <path d="M7.5 7.5h8v8h-8v-8zM12.5 7.5v-3h-8v8h3" />,
  wrong: <path d="M6 6l8 8M14 6l-8 8" />,
  invisible: <path d="M4 6v8M16 6v8M7.5 10h5M7.5 10l1.8-1.8M7.5 10l1.8 1.8" />,
} as const satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof drawings;

/** A drawing that stands beside words and says nothing by itself. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {drawings[name]}
    </svg>
  );
}
