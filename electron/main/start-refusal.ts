/** Switches with which another program looks into the app, or starts a part of it in our place. */
const INKIJK = [
  /^remote-(?:debugging|allow-origins)/iu,
  /^(?:inspect|debug)(?:$|-)/iu,
  /^wait-for-debugger/iu,
  /^browser-subprocess-path$/iu,
  /-(?:cmd-prefix|launcher)$/iu,
];

/** A setting that would make a program of us that runs what somebody else says. */
const ALS_NODE = "ELECTRON_RUN_AS_NODE";

type Omgeving = Readonly<Record<string, string | undefined>>;

/**
 * Why the app does not start with these arguments and this environment, for the user to read; null when it does.
 * Fuses turn most of it off in the program itself, without a word; NODE_OPTIONS is gone before anything of ours runs.
 */
export function startRefusal(argv: readonly string[], env: Omgeving): string | null {
  const optie = switchesOf(argv).find(([, naam]) => INKIJK.some((vorm) => vorm.test(naam)));
  if (optie)
    return `Meerjarenagenda start niet: met ${optie[0]} kan een ander programma meekijken in uw agenda. Start de app opnieuw, zonder deze optie.`;
  if (env[ALS_NODE])
    return `Meerjarenagenda start niet: met de instelling ${ALS_NODE} kan een ander programma meedoen in de app. Haal de instelling weg en start de app opnieuw.`;
  return null;
}

/** Every switch as it was given up to its value, and its name; Chromium takes one dash, two, or on Windows a slash, up to `--`. */
function switchesOf(argv: readonly string[]): (readonly [gegeven: string, naam: string])[] {
  const einde = argv.indexOf("--");
  return argv.slice(0, einde < 0 ? argv.length : einde).flatMap((deel) => {
    const [gegeven, naam] = /^(?:--?|\/)([a-z][\w-]*)(?==|$)/iu.exec(deel.trim()) ?? [];
    return gegeven !== undefined && naam !== undefined ? [[gegeven, naam] as const] : [];
  });
}
