import { parseArgs } from "node:util";
import { foutZin } from "./fout-zinnen.ts";
import { type Aanroep, GOED, type Opdracht, type Uitvoer, VERKEERD, VerkeerdGebruik } from "./opdracht.ts";

type Ingang = Readonly<{
  /** What it does, in one line. */
  kort: string;
  /** Loads the command: what the others need is never read. */
  laad: () => Promise<Opdracht>;
}>;

const OPDRACHTEN = new Map<string, Ingang>([
  [
    "nieuw",
    { kort: "maakt een nieuwe agenda", laad: async () => (await import("./commands/nieuw.ts")).nieuw },
  ],
  [
    "toon",
    { kort: "toont wat er in een agenda staat", laad: async () => (await import("./commands/toon.ts")).toon },
  ],
  [
    "controleer",
    {
      kort: "zegt wat er in een agenda nog aandacht vraagt",
      laad: async () => (await import("./commands/controleer.ts")).controleer,
    },
  ],
  [
    "exporteer",
    {
      kort: "maakt een Word-document",
      laad: async () => (await import("./commands/exporteer.ts")).exporteer,
    },
  ],
  [
    "valideer",
    {
      kort: "controleert een bestand: opbouw, controlegetallen, geschiedenis en verwijzingen",
      laad: async () => (await import("./commands/valideer.ts")).valideer,
    },
  ],
  [
    "schema",
    {
      kort: "toont het JSON Schema van een agendabestand",
      laad: async () => (await import("./commands/schema.ts")).schema,
    },
  ],
]);

const HELP = [
  "Gebruik: npm run agenda -- <opdracht> [opties]",
  "",
  ...Array.from(OPDRACHTEN, ([naam, { kort }]) => `  ${naam.padEnd(12)}${kort}`),
  "",
  "Elke opdracht kent --help, en --json voor uitvoer die een ander programma kan lezen.",
  "Einde: 0 goed, 1 er is iets gevonden, 2 verkeerd gebruikt.",
];

const HELP_WOORDEN = ["--help", "-h", "help"];

/** Runs one command line and answers its exit code; writes to the given output only. */
export async function runCli(argv: readonly string[], uitvoer: Uitvoer): Promise<number> {
  const [naam, ...rest] = argv;
  if (naam === undefined || HELP_WOORDEN.includes(naam)) {
    for (const regel of HELP) uitvoer.out(regel);
    return naam === undefined ? VERKEERD : GOED;
  }
  const ingang = OPDRACHTEN.get(naam);
  if (!ingang) return verkeerd(`De opdracht ‘${naam}’ is er niet. Zie --help.`, uitvoer);
  try {
    return await doe(await ingang.laad(), rest, uitvoer);
  } catch (fout) {
    return verkeerd(fout instanceof VerkeerdGebruik ? fout.message : ONVERWACHT, uitvoer);
  }
}

/** Whoever types a command can do nothing with where in the program it was. */
const ONVERWACHT = `${foutZin({ code: "internal", detail: "" })} Ligt het aan dit bestand? ‘agenda valideer’ zegt wat er niet klopt.`;

function doe(opdracht: Opdracht, rest: readonly string[], uitvoer: Uitvoer): Promise<number> {
  const { values, positionals } = leesArgumenten(opdracht, rest);
  if (values.help === true) {
    uitvoer.out(opdracht.gebruik);
    return Promise.resolve(GOED);
  }
  if (positionals.length !== opdracht.aantal) throw new VerkeerdGebruik(`Zo werkt het:\n${opdracht.gebruik}`);
  return opdracht.doe(aanroep(values, positionals, uitvoer));
}

type Waarden = Readonly<Record<string, unknown>>;

function leesArgumenten({ opties, gebruik }: Opdracht, rest: readonly string[]) {
  try {
    const options = { ...opties, json: { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;
    const gelezen = parseArgs({ args: [...rest], options, allowPositionals: true });
    return { values: gelezen.values as Waarden, positionals: gelezen.positionals };
  } catch (fout) {
    throw new VerkeerdGebruik(`${optieZin(fout)}Zo werkt het:\n${gebruik}`, { cause: fout });
  }
}

/** Which option the trouble is about, when it is about one. */
function optieZin(fout: unknown): string {
  const { code, message } = fout as NodeJS.ErrnoException;
  const optie = /'(--?[^\s'=]+)/u.exec(message)?.[1];
  if (optie === undefined) return "";
  return code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
    ? `De optie ${optie} is er niet.\n`
    : `De optie ${optie} klopt niet.\n`;
}

function aanroep(values: Waarden, argumenten: readonly string[], uitvoer: Uitvoer): Aanroep {
  return {
    argumenten,
    optie: (naam) => (typeof values[naam] === "string" ? values[naam] : undefined),
    opties: (naam) => (Array.isArray(values[naam]) ? values[naam].map(String) : []),
    vlag: (naam) => values[naam] === true,
    uitvoer,
  };
}

function verkeerd(zin: string, uitvoer: Uitvoer): number {
  uitvoer.err(zin);
  return VERKEERD;
}
