import { dirname } from "node:path";
import type { Handlers } from "#shared/api/contract.ts";
import { writeAt, writeIn } from "./nieuw-bestand.ts";
import { lookAt } from "./outside-change.ts";
import type { Sessies } from "./sessies.ts";
import type { Verwijderd } from "./verwijderd.ts";

type VerwijderdHandlersDeps = Readonly<{
  sessies: Sessies;
  verwijderd: Verwijderd;
  /** The folder for an agenda whose own folder is gone too. */
  documenten: string;
}>;

/** The part of the contract about agendas whose file was removed. */
export function createVerwijderdHandlers({
  sessies,
  verwijderd,
  documenten,
}: VerwijderdHandlersDeps): Pick<Handlers, "verwijderd/lijst" | "verwijderd/herstel"> {
  return {
    "verwijderd/lijst": () => verwijderd.list(),
    "verwijderd/herstel": async ({ reeks }, caller) => {
      const { pad, titel, inhoud } = await verwijderd.read(reeks);
      const naar = (await isFree(pad))
        ? await writeAt(pad, inhoud)
        : await writeIn(documenten, titel, inhoud);
      return sessies.open(naar, caller);
    },
  };
}

/** True when the folder is there and nothing in it has this name. */
async function isFree(pad: string): Promise<boolean> {
  return (await lookAt(dirname(pad))) !== null && (await lookAt(pad)) === null;
}
