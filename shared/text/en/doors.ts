/** What the doors themselves say: what stands outside the window, and the lines the browser door prints. */
export const doors = {
  productName: () => 'Demarc',
  cannotOpen: () => 'Demarc could not open',
  openingInBrowser: (p: { browser: string }) =>
    `Opening Demarc in a window of ${p.browser}. Close the window to end it.`,
  servedAt: (p: { address: string }) => `Demarc is served at ${p.address}, to this computer only.`,
  openStartPage: (p: { path: string }) =>
    `There is no screen here to open a window on. To enter, open this page in a browser on this computer, once: ${p.path}`,
  howToEnd: () => 'Press Ctrl+C to end it.',
} as const
