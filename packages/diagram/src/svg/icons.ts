import type { Change, IconName, Severity } from '../content/content.ts';

/** Each icon in a square of 20 by 20, in the colour of its class (`currentColor`); `paper` is what lies under it. */
export const ICONS: Readonly<Record<IconName | Severity | Change, string>> = {
  exam: '<circle cx="10" cy="10" r="9" fill="currentColor"/><path d="M6 10.4l2.8 2.8L14.2 7.4" fill="none" stroke="var(--paper)" stroke-width="2.2"/>',
  diploma:
    '<circle cx="10" cy="10" r="9.5" fill="currentColor"/><path d="M10 4.2l1.75 3.7 4 .5-2.95 2.8.75 4L10 13.2 6.45 15.2l.75-4L4.25 8.4l4-.5z" fill="var(--paper)"/>',
  wayOut:
    '<circle cx="10" cy="10" r="8.75" fill="var(--card)" stroke="currentColor" stroke-width="1.5" stroke-dasharray="3 2"/><path d="M7 13l6-6M8.4 6.8H13.2V11.6" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  decision:
    '<path d="M10 1.2L18.8 10 10 18.8 1.2 10z" fill="var(--card)" stroke="currentColor" stroke-width="2"/><path d="M8 8.1a2 2 0 1 1 2.9 1.8c-.6.35-.9.7-.9 1.4" fill="none" stroke="currentColor" stroke-width="1.5"/><circle cx="10" cy="13.4" r="1" fill="currentColor"/>',
  pathway:
    '<path d="M2 15h3.5c5 0 3-10 8-10H16M12.5 1.5L16.5 5l-4 3.5" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  goesOn: '<path d="M2 10h13.5M10.5 5L15.5 10l-5 5" fill="none" stroke="currentColor" stroke-width="2"/>',
  chosen:
    '<rect x="1" y="1" width="18" height="18" rx="3" fill="currentColor"/><path d="M4.8 10.4l3.6 3.6 7-8" fill="none" stroke="var(--paper)" stroke-width="2.6"/>',
  open: '<rect x="1.75" y="1.75" width="16.5" height="16.5" rx="3" fill="var(--card)" stroke="currentColor" stroke-width="1.5"/>',
  closed:
    '<rect x="1.75" y="1.75" width="16.5" height="16.5" rx="3" fill="none" stroke="currentColor" stroke-width="1.2" stroke-dasharray="3 2"/><path d="M6 10h8" stroke="currentColor" stroke-width="1.6"/>',
  error:
    '<path d="M6.2 1h7.6L19 6.2v7.6L13.8 19H6.2L1 13.8V6.2z" fill="currentColor"/><path d="M6.5 6.5l7 7m0-7l-7 7" stroke="var(--paper)" stroke-width="2.2"/>',
  warning:
    '<path d="M10 1.5L19.3 18H.7z" fill="currentColor"/><path d="M10 7v5.2" stroke="var(--paper)" stroke-width="2.2"/><circle cx="10" cy="15" r="1.3" fill="var(--paper)"/>',
  added:
    '<rect x="1" y="1" width="18" height="18" rx="5" fill="currentColor"/><path d="M10 4.8v10.4M4.8 10h10.4" stroke="var(--paper)" stroke-width="2.6"/>',
  removed:
    '<rect x="1" y="1" width="18" height="18" rx="5" fill="currentColor"/><path d="M4.8 10h10.4" stroke="var(--paper)" stroke-width="2.6"/>',
  changed:
    '<rect x="1" y="1" width="18" height="18" rx="5" fill="currentColor"/><path d="M10 3.6v7.6M6.2 7.4h7.6M6.2 14.8h7.6" stroke="var(--paper)" stroke-width="2.2"/>',
  moved:
    '<rect x="1" y="1" width="18" height="18" rx="5" fill="currentColor"/><path d="M4.2 10h10.4M10.4 5.4L15 10l-4.6 4.6" fill="none" stroke="var(--paper)" stroke-width="2.4"/>',
  info: '<circle cx="10" cy="10" r="9" fill="currentColor"/><circle cx="10" cy="5.8" r="1.4" fill="var(--paper)"/><path d="M10 9v6" stroke="var(--paper)" stroke-width="2.4"/>',
};
