import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Handlers } from "#shared/api/contract.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { nieuweAgenda } from "#shared/document/nieuwe-agenda.ts";
import { bestandBytes, encodeBestand } from "./encode-bestand.ts";
import { writeAt, writeIn } from "./nieuw-bestand.ts";
import type { Sessies } from "./sessies.ts";

type AgendaMethods =
  | "agenda/nieuw"
  | "agenda/open"
  | "agenda/voorbeeld"
  | "agenda/wijzig"
  | "agenda/bewaar"
  | "agenda/bewaarAls"
  | "agenda/sluit";

type AgendaHandlersDeps = Readonly<{
  sessies: Sessies;
  /** The folder for agendas when the user chooses no place. */
  documenten: string;
  /** The path of the sample agenda that comes with the app. */
  voorbeeld: string;
}>;

/** The part of the contract that opens, changes and keeps agendas. */
export function createAgendaHandlers({
  sessies,
  documenten,
  voorbeeld,
}: AgendaHandlersDeps): Pick<Handlers, AgendaMethods> {
  return {
    "agenda/nieuw": async ({ invoer, pad }, caller) => {
      const bytes = bestandBytes(encodeBestand(docFromAgenda(nieuweAgenda(invoer, randomUUID()))));
      return sessies.open(
        pad ? await writeAt(pad, bytes) : await writeIn(documenten, invoer.titel, bytes),
        caller,
      );
    },
    "agenda/open": ({ pad, bijGebruik }, caller) => sessies.open(pad, caller, bijGebruik === "overnemen"),
    "agenda/voorbeeld": async (_, caller) =>
      sessies.open(await writeIn(documenten, "Voorbeeld Midden-Limburg", await readFile(voorbeeld)), caller),
    "agenda/wijzig": async ({ sessie, update }, caller) => ({
      volgnummer: await sessies.change(sessie, Buffer.from(update, "base64"), caller),
    }),
    "agenda/bewaar": ({ sessie }) => sessies.get(sessie).save(),
    "agenda/bewaarAls": async ({ sessie, pad }, caller) => {
      const { doc, agenda } = sessies.get(sessie);
      const naar = await writeAt(pad, bestandBytes(encodeBestand(doc, agenda)));
      await sessies.leave(sessie, caller);
      return sessies.open(naar, caller);
    },
    "agenda/sluit": async ({ sessie }, caller) => {
      await sessies.leave(sessie, caller);
      return {};
    },
  };
}
