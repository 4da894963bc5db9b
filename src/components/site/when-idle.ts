/**
 * Wakes an island when the browser has nothing else to do, and in any case after so many milliseconds: in a frame of another site
 * Chromium sometimes never finds the time. Browsers that do not say when they are idle wait this long each time.
 */
export const whenIdle = { timeout: 500 };
