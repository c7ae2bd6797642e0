import { z } from "zod";
import { Agenda } from "#shared/document/agenda.ts";
import { AgendaVelden } from "#shared/document/soorten/agenda-velden.ts";
import { Moment } from "#shared/domain/wijziging.ts";
import { WordOpties } from "#shared/domain/word-opties.ts";
import { Instellingen } from "./instellingen.ts";
import { Melding } from "./melding.ts";
import { OpslagStatus } from "./status.ts";

const MAX_PAD = 32_000;
/** The largest update or uploaded file in one message, base64. */
const MAX_BASE64 = 90_000_000;

const Pad = z.string().min(1).max(MAX_PAD);
const Sessie = z.string().min(1).max(64);
const Niets = z.object({});

/** An agenda in the list of recent ones; `aanwezig` is false when the file is no longer there. */
export const RecentAgenda = z.object({
  pad: Pad,
  /** The folder as a reader knows it, for example "Documenten › AMR". */
  plek: z.string(),
  bestandsnaam: z.string(),
  titel: z.string(),
  voortgang: z.object({ klaar: z.int(), nu: z.int(), ronde: z.int() }).nullable(),
  geopend: Moment,
  aanwezig: z.boolean(),
});
export type RecentAgenda = Readonly<z.infer<typeof RecentAgenda>>;

/** An opened agenda: its whole state as one Yjs update, and what the user must be told about it. */
export const Geopend = z.object({
  sessie: Sessie,
  pad: Pad,
  bestandsnaam: z.string(),
  update: z.base64(),
  alleenLezen: z
    .discriminatedUnion("reden", [
      z.object({ reden: z.literal("nieuwere-versie"), wat: z.array(z.string()) }),
      z.object({ reden: z.literal("in-gebruik"), door: z.string(), sinds: Moment }),
      z.object({ reden: z.literal("geen-schrijfrecht") }),
      // The history could not be read in time; what is shown is the readable part.
      z.object({ reden: z.literal("te-traag") }),
    ])
    .nullable(),
  /** What was found on opening: work from the journaal, a generation in place of a damaged file, an import without history. */
  meldingen: z.array(Melding),
  status: OpslagStatus,
});
export type Geopend = Readonly<z.infer<typeof Geopend>>;

/** An older state of an agenda that can be looked at and restored. */
export const Generatie = z.object({ id: z.string().max(200), op: Moment, bytes: z.int() });
export type Generatie = Readonly<z.infer<typeof Generatie>>;

/** An agenda whose file is gone, of which this computer still has earlier states. */
export const VerwijderdeAgenda = z.object({
  reeks: z.string().min(1).max(200),
  titel: z.string(),
  /** Where its file was. */
  pad: Pad,
  /** Of when the last state is. */
  op: Moment,
});
export type VerwijderdeAgenda = Readonly<z.infer<typeof VerwijderdeAgenda>>;

/** Something of others that comes along in the app, with the whole text of its licence. */
export const Onderdeel = z.object({
  naam: z.string(),
  versie: z.string().nullable(),
  licentie: z.string(),
  bron: z.string().nullable(),
  tekst: z.string(),
});
export type Onderdeel = Readonly<z.infer<typeof Onderdeel>>;

const NieuweAgenda = z.object({
  regio: z.string().trim().min(1).max(200),
  titel: z.string().trim().min(1).max(300),
  centrumgemeente: z.string().max(200),
  gemeenten: z.array(z.string().trim().min(1).max(200)).max(100),
  beleidVanaf: AgendaVelden.shape.beleidVanaf,
  uitvoeringVanaf: AgendaVelden.shape.uitvoeringVanaf,
  raamwerk: z.string().min(1).max(40),
});

/**
 * Every request the interface can make, whatever transport carries it. Only JSON: binary data is base64.
 * `pad: null` asks the host for a place of its own choice (the documents folder).
 */
export const contract = {
  /** What the interface needs to draw its first screen. */
  "app/start": {
    input: Niets,
    output: z.object({
      versie: z.string(),
      host: z.enum(["desktop", "browser"]),
      /** Whether this host has native file dialogs and can show a file in the file manager. */
      dialogen: z.boolean(),
      instellingen: Instellingen,
      recent: z.array(RecentAgenda),
      /** The folder new agendas go to when no place is chosen. */
      map: z.string(),
      /** An agenda the app was asked to open at start. */
      openBijStart: Pad.nullable(),
    }),
  },
  /** Says that the host is there; asked so often that a window notices within seconds when it is not. */
  "app/leeft": { input: Niets, output: Niets },
  "app/sluit": { input: Niets, output: Niets },
  /** What of others comes along in the app. */
  "app/licenties": { input: Niets, output: z.array(Onderdeel) },
  /** Shows the list of Chromium, a file of many megabytes, in the program of the system; desktop host only. */
  "app/toonChromiumLicenties": { input: Niets, output: Niets },
  "instellingen/bewaar": { input: Instellingen, output: Instellingen },
  "recent/lijst": { input: Niets, output: z.array(RecentAgenda) },
  "recent/vergeet": { input: z.object({ pad: Pad }), output: z.array(RecentAgenda) },

  "agenda/nieuw": { input: z.object({ invoer: NieuweAgenda, pad: Pad.nullable() }), output: Geopend },
  "agenda/open": {
    /** `overnemen` takes the file over from another owner; `lezen` opens read-only without asking. */
    input: z.object({ pad: Pad, bijGebruik: z.enum(["lezen", "overnemen"]).default("lezen") }),
    output: Geopend,
  },
  /** Opens a fresh copy of the sample in the documents folder. */
  "agenda/voorbeeld": { input: Niets, output: Geopend },
  /** Hands over one edit; the answer means: it is in the journaal, flushed. */
  "agenda/wijzig": {
    input: z.object({ sessie: Sessie, update: z.base64().max(MAX_BASE64) }),
    output: z.object({ volgnummer: z.int() }),
  },
  /** Writes the agenda file now and answers how that went. */
  "agenda/bewaar": { input: z.object({ sessie: Sessie }), output: OpslagStatus },
  /** Writes the agenda file again where it was, after the user was told that it is gone. */
  "agenda/zetTerug": { input: z.object({ sessie: Sessie }), output: OpslagStatus },
  /** Goes on in a copy under another path; the old file stays as it was last saved. */
  "agenda/bewaarAls": { input: z.object({ sessie: Sessie, pad: Pad }), output: Geopend },
  "agenda/sluit": { input: z.object({ sessie: Sessie }), output: Niets },

  "versies/lijst": { input: z.object({ sessie: Sessie }), output: z.array(Generatie) },
  "versies/bekijk": { input: z.object({ sessie: Sessie, generatie: Generatie.shape.id }), output: Agenda },
  /** Goes back to an older state; the present one is kept as a generation first. */
  "versies/herstel": { input: z.object({ sessie: Sessie, generatie: Generatie.shape.id }), output: Geopend },

  /** The agendas that can be brought back though their file is gone. */
  "verwijderd/lijst": { input: Niets, output: z.array(VerwijderdeAgenda) },
  /** Writes the last state of such an agenda where its file was, or among the documents, and opens it. */
  "verwijderd/herstel": { input: z.object({ reeks: VerwijderdeAgenda.shape.reeks }), output: Geopend },

  "kopie/lijst": {
    input: z.object({ sessie: Sessie }),
    output: z.array(z.object({ pad: Pad, bestandsnaam: z.string(), gewijzigd: Moment })),
  },
  /** Merges another copy of the same agenda into this one; all windows hear of it, and the answer tells whether it brought anything. */
  "kopie/voegSamen": {
    input: z.object({ sessie: Sessie, pad: Pad }),
    output: z.object({ nieuw: z.boolean() }),
  },

  /** Asks for a path with the host's native dialog; null when the user cancels, `no-dialog` where there is none. */
  "bestand/kies": {
    input: z.object({ doel: z.enum(["openen", "bewaren", "word"]), voorstel: z.string().max(300) }),
    output: z.object({ pad: Pad.nullable() }),
  },
  /** Takes in a file that was dropped or uploaded and answers where it now is. */
  "bestand/ontvang": {
    input: z.object({ naam: z.string().max(300), inhoud: z.base64().max(MAX_BASE64) }),
    output: z.object({ pad: Pad }),
  },
  /** Makes the agenda file as it is now available for download; browser host only. */
  "bestand/download": { input: z.object({ sessie: Sessie }), output: z.object({ url: z.string() }) },
  /** Opens a written document in the program of the system, or shows it in its folder. */
  "bestand/toon": { input: z.object({ pad: Pad, hoe: z.enum(["open", "map"]) }), output: Niets },

  /** Makes the Word document of the agenda; `taak` is the caller's name for it in progress events. */
  "word/exporteer": {
    input: z.object({ sessie: Sessie, opties: WordOpties, pad: Pad.nullable(), taak: z.string().max(64) }),
    output: z.object({
      pad: Pad,
      bestandsnaam: z.string(),
      bytes: z.int(),
      /** Where the browser host serves the file for download. */
      download: z.string().nullable(),
    }),
  },
  "taak/annuleer": { input: z.object({ taak: z.string().max(64) }), output: Niets },

  /** The words of the list that are not right, each once. */
  "spelling/controleer": {
    input: z.object({ woorden: z.array(z.string().max(120)).max(20_000) }),
    output: z.object({ fout: z.array(z.string()) }),
  },
  "spelling/suggesties": {
    input: z.object({ woord: z.string().max(120) }),
    output: z.object({ suggesties: z.array(z.string()) }),
  },

  /** Pastes the clipboard at the caret of the window, as its key does; refused where only the page itself can. */
  "venster/plak": { input: z.object({ alsTekst: z.boolean() }), output: Niets },

  /** Opens an http, https or mailto link outside the app, after the user said so. */
  "extern/open": { input: z.object({ url: z.string().max(2048) }), output: Niets },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type Method = keyof typeof contract;
export type Input<M extends Method> = z.input<(typeof contract)[M]["input"]>;
export type ParsedInput<M extends Method> = z.output<(typeof contract)[M]["input"]>;
export type Output<M extends Method> = z.output<(typeof contract)[M]["output"]>;

/** Who asks: one window or one browser tab. */
export type Caller = Readonly<{ client: string }>;

/** The node side of the contract. */
export type Handlers = {
  readonly [M in Method]: (input: ParsedInput<M>, caller: Caller) => Promise<Output<M>>;
};

export const isMethod = (method: string): method is Method => Object.hasOwn(contract, method);
