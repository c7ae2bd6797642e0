import type { Geopend } from "#shared/api/contract.ts";
import type { OpslagStatus } from "#shared/api/status.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import type { OpSchijfOpties } from "./agenda-op-schijf.ts";
import type { Meelezer } from "./meelezer.ts";

/** Why an agenda can only be read; null when it can be written. */
export type AlleenLezen = Geopend["alleenLezen"];

/** What an open agenda needs to know, and whom it tells what. */
export type SessieOpties = Omit<OpSchijfOpties, "onMoved"> &
  Readonly<{
    id: string;
    /** Under which name its generations are kept. */
    reeks: string;
    alleenLezen: AlleenLezen;
    /** Takes in what the owner writes, while this one only reads. */
    meelezer: Meelezer | null;
    onStatus: (status: OpslagStatus) => void;
    /** Hears of every change of the document, and which window has it already. */
    onUpdate: (update: Uint8Array, van: string | null) => void;
    /** Hears of every file that was written, and what it holds as a state vector; never rejects. */
    onSaved: (agenda: Agenda, bytes: Buffer, saved: Uint8Array) => Promise<void>;
    /** Hears that the file was found at another path, where it is saved from now on. */
    onMoved: (van: string, naar: string) => void;
    /** Hears that the file is gone, at once and at the end: what is here is nowhere else. */
    onGone: () => Promise<void>;
  }>;
