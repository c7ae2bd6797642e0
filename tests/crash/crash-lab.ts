/** True in `npm run test:crash`: then the slow scenarios of windows and hosts take part too, of which `npm test` does a few. */
export const IN_CRASH_LAB = process.env.CRASH_LAB === "1";
