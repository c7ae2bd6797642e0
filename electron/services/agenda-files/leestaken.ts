import type { Agenda } from "#shared/document/agenda.ts";
import { type Frames, readFrames } from "./journaal-frames.ts";
import { leesInhoud, watNieuwIs } from "./lees-inhoud.ts";
import { parseBestand } from "./parse-bestand.ts";

/** What is done with bytes from elsewhere, each in the thread of `lees-deur.ts`: plain data in, plain data out. */
export const LEESTAKEN = {
  inhoud: leesInhoud,
  /** The readable part of a file, and whether it has its history too. */
  leesbaar: ({ inhoud, pad }: { inhoud: Uint8Array; pad: string }): LeesbaarDeel => {
    const { agenda, crdt } = parseBestand(Buffer.from(inhoud), pad);
    return { agenda, heeftGeschiedenis: crdt !== null };
  },
  frames: ({ inhoud }: { inhoud: Uint8Array }): Frames => readFrames(Buffer.from(inhoud)),
  nieuw: ({ staat, updates }: { staat: Uint8Array; updates: readonly Uint8Array[] }) =>
    watNieuwIs(staat, updates),
} as const;

type LeesbaarDeel = Readonly<{ agenda: Agenda | null; heeftGeschiedenis: boolean }>;

type Leestaken = typeof LEESTAKEN;
export type LeestaakNaam = keyof Leestaken;
export type Gevraagd<N extends LeestaakNaam> = Parameters<Leestaken[N]>[0];
export type Gelezen<N extends LeestaakNaam> = ReturnType<Leestaken[N]>;
