/** Ink on paper, and one colour for each class of outcome; dark is designed, not inverted. */
export const colour = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1b1a18; --soft: #57534d; --rule: #cfcbc2; --faint: #f1efe9;
  --link: #1b1a18; --link-line: #a09a8f; --focus: #1a5fb4;
  --dropped: #cb3b1d; --paused: #dd9d22; --better-terms: #2f66b0; --court-dismissed: #7a4a9e; --not-known: #86827a;
  --dropped-text: #ac2f14; --paused-text: #7d5200; --better-terms-text: #24568f; --court-dismissed-text: #6a3b8f; --not-known-text: #57534d;
  --over: #fdfcf9; --halo: #fdfcf9;
  --band-a: #f6f4ef; --band-b: #eceae4; --bar: #4d4a45;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161615; --ink: #ece8df; --soft: #b3ada2; --rule: #45423c; --faint: #211f1d;
    --link: #ece8df; --link-line: #7d766a; --focus: #8fbcf2;
    --dropped: #e8623f; --paused: #d99e2e; --better-terms: #5e96dc; --court-dismissed: #a97fd0; --not-known: #98928a;
    --dropped-text: #f28b6d; --paused-text: #e6b45a; --better-terms-text: #8fbaf0; --court-dismissed-text: #c7a5e6; --not-known-text: #b3ada2;
    --over: #161615; --halo: #161615;
    --band-a: #1e1d1b; --band-b: #272522; --bar: #bdb6a9;
  }
}
`;
