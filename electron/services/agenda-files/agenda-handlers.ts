import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Caller, Geopend, Handlers } from "#shared/api/contract.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { maak } from "#shared/document/edits/edit.ts";
import { nieuweAgenda } from "#shared/document/nieuwe-agenda.ts";
import { bestandBytes, encodeBestand } from "./encode-bestand.ts";
import { journaalPlekken, vindJournalen } from "./journaal-plekken.ts";
import { leesAgendaBestand } from "./lees-agenda.ts";
import { setJournaalAside } from "./lees-journaal.ts";
import { metExtensie, writeAt, writeIn } from "./nieuw-bestand.ts";
import { isGone } from "./opslag-status.ts";
import type { Sessies } from "./sessies.ts";

type AgendaMethods =
  | "agenda/nieuw"
  | "agenda/open"
  | "agenda/voorbeeld"
  | "agenda/wijzig"
  | "agenda/bewaar"
  | "agenda/zetTerug"
  | "agenda/bewaarAls"
  | "agenda/sluit";

type AgendaHandlersDeps = Readonly<{
  sessies: Sessies;
  /** The folder for agendas when the user chooses no place. */
  documenten: string;
  /** The app's own data folder. */
  gegevens: string;
  /** The path of the sample agenda that comes with the app. */
  voorbeeld: string;
}>;

/** The part of the contract that opens, changes and keeps agendas. */
export function createAgendaHandlers(deps: AgendaHandlersDeps): Pick<Handlers, AgendaMethods> {
  const { sessies, documenten } = deps;
  return {
    "agenda/nieuw": async ({ invoer, pad }, caller) => {
      const bytes = bestandBytes(encodeBestand(docFromAgenda(nieuweAgenda(invoer, randomUUID()))));
      const naar = pad ? await writeFresh(deps, pad, bytes) : await writeIn(documenten, invoer.titel, bytes);
      return sessies.open(naar, caller);
    },
    "agenda/open": async ({ pad, bijGebruik }, caller) =>
      sessies.open(pad, caller, bijGebruik === "overnemen"),
    "agenda/voorbeeld": async (_, caller) => {
      const { doc, agenda } = await leesAgendaBestand(deps.voorbeeld);
      const stempel = { op: new Date().toISOString(), door: "" };
      maak({ doc, agenda, stempel }, wijzigAgenda({ id: randomUUID() }));
      const naar = await writeIn(documenten, `Voorbeeld ${agenda.regio}`, bestandBytes(encodeBestand(doc)));
      return sessies.open(naar, caller);
    },
    "agenda/wijzig": async ({ sessie, update }, caller) => ({
      volgnummer: await sessies.change(sessie, Buffer.from(update, "base64"), caller),
    }),
    "agenda/bewaar": async ({ sessie }) => sessies.get(sessie).save(),
    "agenda/zetTerug": async ({ sessie }) => sessies.get(sessie).putBack(),
    "agenda/bewaarAls": async ({ sessie, pad }, caller) => goOnIn(deps, sessie, metExtensie(pad), caller),
    "agenda/sluit": async ({ sessie }, caller) => {
      await sessies.leave(sessie, caller);
      return {};
    },
  };
}

/** Goes on in a copy, of which the user needs no telling that there are two now; a document of a newer app is copied byte for byte, because this one cannot write all of it. */
async function goOnIn(deps: AgendaHandlersDeps, id: string, pad: string, caller: Caller): Promise<Geopend> {
  const { sessies } = deps;
  const sessie = sessies.get(id);
  if (resolve(pad) === resolve(sessie.pad) && !sessie.alleenLezen) {
    const status = await sessie.save();
    if (isGone(status)) await sessie.putBack();
    return sessies.join(id, caller);
  }
  const bytes =
    sessie.alleenLezen?.reden === "nieuwere-versie"
      ? await readFile(sessie.pad)
      : bestandBytes(encodeBestand(sessie.doc, sessie.agenda));
  const naar = await writeFresh(deps, pad, bytes);
  const geopend = await sessies.open(naar, caller);
  await sessies.leave(id, caller).catch(() => {});
  return { ...geopend, meldingen: geopend.meldingen.filter(({ soort }) => soort !== "conflictkopieen") };
}

/** Writes a file at a chosen path that nobody has open; what an earlier file of that name left unsaved is put aside. */
async function writeFresh({ sessies, gegevens }: AgendaHandlersDeps, pad: string, bytes: Uint8Array) {
  const naar = metExtensie(resolve(pad));
  if (await sessies.isOpen(naar)) throw new ExpectedFailure("file-in-use", naar);
  await writeAt(naar, bytes);
  for (const journaal of await vindJournalen(journaalPlekken(naar, gegevens)))
    await setJournaalAside(journaal.pad).catch(() => {});
  return naar;
}
