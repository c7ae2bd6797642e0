import { raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import { controleer as controleerAgenda } from "#shared/controle/controleer.ts";
import { type Item, perItem } from "#shared/controle/per-item.ts";
import { ERNST_NAMEN, ERNSTEN, type Ernst, type Signalering } from "#shared/controle/signalering.ts";
import { isLegeAgenda, LEGE_AGENDA } from "#shared/document/is-lege-agenda.ts";
import { toonbaarRaamwerk } from "#shared/domain/gekozen-raamwerk.ts";
import { leesAgenda } from "../lees-agenda.ts";
import { GEVONDEN, GOED, type Opdracht, VerkeerdGebruik } from "../opdracht.ts";
import { zonderRaamwerk } from "../zonder-raamwerk.ts";

/** Reports what in an agenda asks attention. */
export const controleer: Opdracht = {
  gebruik: `agenda controleer <bestand> [opties]
  --ernst <ernst>  alleen vanaf deze ernst: fout, waarschuwing of tip (anders alles)
  --json           de lijst, leesbaar voor een ander programma
Eindigt met 1 als er iets gevonden is.`,
  opties: { ernst: { type: "string" } },
  aantal: 1,
  doe: async ({ argumenten, optie, vlag, uitvoer }) => {
    const vanaf = ERNSTEN.findIndex((ernst) => ernst === (optie("ernst") ?? "tip"));
    if (vanaf < 0) throw new VerkeerdGebruik("--ernst is fout, waarschuwing of tip.");
    const { agenda } = await leesAgenda(argumenten[0] ?? "", uitvoer);
    const gekozen = raamwerkVan(agenda);
    if (gekozen.kind === "onbekend")
      uitvoer.err(`${zonderRaamwerk(gekozen)}, en controleert de vragen niet.`);
    const gevonden = controleerAgenda(agenda, gekozen).filter(({ ernst }) => ERNSTEN.indexOf(ernst) <= vanaf);
    const items = perItem(gevonden, agenda, toonbaarRaamwerk(gekozen));
    const leeg = isLegeAgenda(agenda);
    if (vlag("json"))
      uitvoer.out(
        JSON.stringify({ leeg, items: items.map(itemJson), signaleringen: gevonden.map(alsJson) }, null, 2),
      );
    else if (leeg && gevonden.length === 0) uitvoer.out(LEGE_AGENDA);
    else for (const regel of tekst(items)) uitvoer.out(regel);
    return gevonden.length > 0 ? GEVONDEN : GOED;
  },
};

/** What other programs may count on. */
function alsJson({ id, regel, ernst, groep, ref, zin, stap }: Signalering) {
  return { id, regel, ernst, groep, ref, zin, stap };
}

const itemJson = ({ id, ernst, naar, zin, stap }: Item) => ({ id, ernst, naar, zin, stap });

/** As the screen shows it: fouten first, one line per thing, the next step where there is one. */
function tekst(items: readonly Item[]): string[] {
  if (items.length === 0) return ["Niets gevonden."];
  const groepen = ERNSTEN.map((soort) => ({ soort, eigen: items.filter(({ ernst }) => ernst === soort) }));
  const gevuld = groepen.filter(({ eigen }) => eigen.length > 0);
  return [
    ...gevuld.flatMap(({ soort, eigen }) => {
      const naam = naamVan(soort, eigen);
      return [
        `${naam.charAt(0).toUpperCase()}${naam.slice(1)} (${eigen.length})`,
        ...eigen.flatMap(regels),
        "",
      ];
    }),
    gevuld.map(({ soort, eigen }) => `${eigen.length} ${naamVan(soort, eigen)}`).join(", "),
  ];
}

const regels = ({ zin, stap, mist }: Item): string[] => [
  `  ${zin}`,
  ...(mist.length < 2 ? [`    ${stap}`] : []),
];

const naamVan = (soort: Ernst, { length }: readonly Item[]): string =>
  ERNST_NAMEN[soort][length === 1 ? 0 : 1];
