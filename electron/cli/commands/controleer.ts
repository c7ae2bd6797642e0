import { raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import { controleer as controleerAgenda } from "#shared/controle/controleer.ts";
import { ERNSTEN, groepeer, type Signalering, type SignaleringGroep } from "#shared/controle/signalering.ts";
import { isLegeAgenda, LEGE_AGENDA } from "#shared/document/is-lege-agenda.ts";
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
    const gevonden = groepeer(
      controleerAgenda(agenda, gekozen).filter(({ ernst }) => ERNSTEN.indexOf(ernst) <= vanaf),
    );
    const leeg = isLegeAgenda(agenda);
    if (vlag("json"))
      uitvoer.out(JSON.stringify({ leeg, signaleringen: alle(gevonden).map(alsJson) }, null, 2));
    else if (leeg && gevonden.length === 0) uitvoer.out(LEGE_AGENDA);
    else for (const regel of tekst(gevonden)) uitvoer.out(regel);
    return gevonden.length > 0 ? GEVONDEN : GOED;
  },
};

const alle = (groepen: readonly SignaleringGroep[]): Signalering[] =>
  groepen.flatMap(({ signaleringen }) => signaleringen);

/** What other programs may count on. */
function alsJson({ id, regel, ernst, groep, ref, zin, stap }: Signalering) {
  return { id, regel, ernst, groep, ref, zin, stap };
}

function tekst(groepen: readonly SignaleringGroep[]): string[] {
  if (groepen.length === 0) return ["Niets gevonden."];
  const telling = ERNSTEN.map(
    (soort) => `${alle(groepen).filter(({ ernst }) => ernst === soort).length} × ${soort}`,
  );
  return [
    ...groepen.flatMap(({ groep, signaleringen }) => [
      `${groep} (${signaleringen.length})`,
      ...signaleringen.flatMap(({ ernst, zin, stap }) => [
        `  ${ernst.toUpperCase()}  ${zin}`,
        `        ${stap}`,
      ]),
      "",
    ]),
    telling.join(", "),
  ];
}
