/** The app's own mark, as in packaging/icon.svg: a check mark like a pen's stroke above the line one signs on. */
export function Mark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 64 64"
      fill="none"
      strokeLinecap="round"
    >
      <rect width="64" height="64" rx="15" fill="var(--accent)" />
      <g stroke="var(--ink-on-accent)">
        <path d="M14 50h36" strokeWidth="4" opacity="0.65" />
        <path d="M13 27c7-4 11 2 13 12 6-13 13-20 25-26" strokeWidth="7" strokeLinejoin="round" />
      </g>
    </svg>
  );
}
