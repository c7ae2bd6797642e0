import { parseArgs } from "node:util";
import { controleer } from "./commands/controleer.ts";
import { exporteer } from "./commands/exporteer.ts";
import { nieuw } from "./commands/nieuw.ts";
import { schema } from "./commands/schema.ts";
import { toon } from "./commands/toon.ts";
import { valideer } from "./commands/valideer.ts";
import { type Aanroep, GOED, type Opdracht, type Uitvoer, VERKEERD, VerkeerdGebruik } from "./opdracht.ts";

const OPDRACHTEN: readonly Opdracht[] = [nieuw, toon, controleer, exporteer, valideer, schema];

const HELP = [
  "Gebruik: npm run agenda -- <opdracht> [opties]",
  "",
  ...OPDRACHTEN.map(({ naam, kort }) => `  ${naam.padEnd(12)}${kort}`),
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
  const opdracht = OPDRACHTEN.find((kandidaat) => kandidaat.naam === naam);
  if (!opdracht) return verkeerd(`De opdracht ‘${naam}’ is er niet. Zie --help.`, uitvoer);
  try {
    return await doe(opdracht, rest, uitvoer);
  } catch (fout) {
    if (fout instanceof VerkeerdGebruik) return verkeerd(fout.message, uitvoer);
    throw fout;
  }
}

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
