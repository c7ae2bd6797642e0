import { z } from "zod";
import { doel, RaamwerkFout, vindDubbele, vindOnbekende } from "./raamwerk-controle.ts";

/** The parts of the agenda in which vragen are asked, in order. */
export const ONDERDELEN = ["aanbod", "vraag", "mismatch", "partijen", "ambities", "uitvoering"] as const;
export const Onderdeel = z.enum(ONDERDELEN);
export type Onderdeel = z.infer<typeof Onderdeel>;

/** How an onderdeel is called in the interface and in the Word document. */
export const ONDERDEEL_NAMEN: Readonly<Record<Onderdeel, string>> = {
  aanbod: "Aanbod: de inwoners nu en in de toekomst",
  vraag: "Vraag: het werk nu en in de toekomst",
  mismatch: "De mismatch tussen vraag en aanbod",
  partijen: "Partijen aan zet",
  ambities: "Ambities",
  uitvoering: "Uitvoeringsagenda",
};

/** The short name of each onderdeel, as in the navigation and in lists. */
export const ONDERDEEL_KORT: Readonly<Record<Onderdeel, string>> = {
  aanbod: "Aanbod",
  vraag: "Vraag",
  mismatch: "Mismatch",
  partijen: "Partijen",
  ambities: "Ambities",
  uitvoering: "Uitvoering",
};

const RaamwerkId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "een id heeft kleine letters, cijfers en streepjes");
const Verwijzingen = z.array(RaamwerkId).max(200);
const Regel = z
  .string()
  .min(1)
  .max(1000)
  .regex(/^[^\p{Cc}]*$/u);
const Webadres = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(2048);
const Lijst = <T extends z.ZodType>(item: T) => z.array(item).max(2000);

const VraagType = z.enum(["cijfermatig", "kwalitatief", "beleidsmatig", "gemengd"]);
export type VraagType = z.infer<typeof VraagType>;

const Deelvraag = z.object({ id: RaamwerkId, type: VraagType, vraag: Regel });

const VraagBestand = z.object({
  id: RaamwerkId,
  nummer: z.int().min(1),
  /** `inleiding` stands in running text, `deelpunt` and `voorbeeld` belong to the vraag in `hoortBij`. */
  soort: z.enum(["vraag", "deelpunt", "partij", "voorbeeld", "inleiding"]),
  hoortBij: RaamwerkId.nullable(),
  type: VraagType,
  kop: Regel.max(80),
  vraag: Regel,
  uitleg: Regel,
  denkAan: z.array(Regel).max(50),
  deelvragen: z.array(Deelvraag).max(50),
  doelgroepen: Verwijzingen,
  sectoren: Verwijzingen,
  themas: Verwijzingen,
  basisset: z.boolean(),
  vindplaats: Regel,
});

const SectieKop = z.object({
  id: RaamwerkId,
  deel: z.enum(["beleidsagenda", "uitvoeringsagenda"]),
  onderdeel: Onderdeel,
  naam: Regel.max(120),
  toelichting: Regel,
  /** Why these vragen of the sectie are in the basisset, or none. */
  basissetReden: Regel,
  vindplaats: Regel,
});

/** A group of vragen under one heading of the handreiking. */
export type Sectie = Readonly<z.infer<typeof SectieKop>>;

/** One entry of the raamwerk, as a vraag that can be answered. */
export type Vraag = Readonly<
  z.infer<typeof VraagBestand> & Pick<Sectie, "deel" | "onderdeel"> & { sectie: string }
>;

const Thema = z.object({ id: RaamwerkId, naam: Regel, tabel: z.int().min(1), onderdeel: Onderdeel });
export type Thema = Readonly<z.infer<typeof Thema>>;

const RaamwerkBron = z.object({
  id: RaamwerkId,
  thema: RaamwerkId,
  uitgever: Regel,
  naam: Regel,
  url: Webadres.nullable(),
  /** The area the figures are for; null when the handreiking does not say. */
  niveau: z.enum(["gemeente", "arbeidsmarktregio", "corop", "provincie", "landelijk"]).nullable(),
  toelichting: Regel,
  vindplaats: Regel,
});
/** A source of tables 1-3 of the handreiking. */
export type RaamwerkBron = Readonly<z.infer<typeof RaamwerkBron>>;

const Programma = z.object({
  id: RaamwerkId,
  groep: Regel,
  beleidslijn: Regel,
  naam: Regel,
  url: Webadres.nullable(),
  doelgroepen: Verwijzingen,
  voor: Regel.nullable(),
  toelichting: Regel.nullable(),
  vindplaats: Regel,
});
/** A national programme or instrument to connect to. */
export type Programma = Readonly<z.infer<typeof Programma>>;

const Doelgroep = z.object({ id: RaamwerkId, naam: Regel, uitwerking: z.array(Regel).max(50) });
export type Doelgroep = Readonly<z.infer<typeof Doelgroep>>;

const Sector = z.object({ id: RaamwerkId, naam: Regel, toelichting: Regel.nullable() });
export type Sector = Readonly<z.infer<typeof Sector>>;

const Manifest = z.object({
  id: RaamwerkId.max(40),
  naam: Regel,
  datum: z.iso.date(),
  bron: z.object({ titel: Regel, uitgever: Regel }),
});

const Lijsten = z.object({
  doelgroepen: Lijst(Doelgroep),
  sectoren: Lijst(Sector),
  partijen: Lijst(z.object({ id: RaamwerkId, naam: Regel, rol: Regel, vraag: RaamwerkId })),
  obstakels: Lijst(z.object({ id: RaamwerkId, naam: Regel, vraag: RaamwerkId })),
  /** Topics shared with the analysis for Van school naar duurzaam werk. */
  gedeeldeOnderwerpen: Lijst(z.object({ id: RaamwerkId, naam: Regel, vragen: Verwijzingen })),
});

/** The files of one version, as they are loaded. */
export type RaamwerkBestanden = z.infer<typeof RaamwerkBestanden>;
const RaamwerkBestanden = z.object({
  manifest: Manifest,
  raamwerk: z.object({ secties: Lijst(SectieKop.extend({ vragen: Lijst(VraagBestand) })).min(1) }),
  bronnen: z.object({ themas: Lijst(Thema), bronnen: Lijst(RaamwerkBron) }),
  programmas: z.object({ programmas: Lijst(Programma) }),
  lijsten: Lijsten,
});

/** One version of the raamwerk: vragen in their order, and everything they refer to. */
export type Raamwerk = Readonly<
  z.infer<typeof Manifest> &
    z.infer<typeof Lijsten> & {
      secties: readonly Sectie[];
      vragen: readonly Vraag[];
      themas: readonly Thema[];
      bronnen: readonly RaamwerkBron[];
      programmas: readonly Programma[];
    }
>;

/**
 * Reads one version from its loaded files: `{ manifest, raamwerk, bronnen, programmas, lijsten }`.
 * Throws a `RaamwerkFout` that names every wrong value or dangling reference.
 */
export function parseRaamwerk(bestanden: unknown): Raamwerk {
  const gelezen = RaamwerkBestanden.safeParse(bestanden);
  if (!gelezen.success) throw new RaamwerkFout(gelezen.error.issues.slice(0, 20).map(meldIssue));
  const raamwerk = raamwerkUit(gelezen.data);
  const meldingen = [...controleerIds(raamwerk), ...controleerVerwijzingen(raamwerk)];
  if (meldingen.length > 0) throw new RaamwerkFout(meldingen);
  return raamwerk;
}

function meldIssue({ path, code }: z.core.$ZodIssue): string {
  const plaats = path.length === 0 ? "het geheel" : path.map(String).join(".");
  const wat =
    code === "invalid_type"
      ? "ontbreekt iets of staat een verkeerd soort waarde"
      : "staat een waarde die niet mag";
  return `Bij ${plaats} ${wat}.`;
}

/** One version from files that are known to be right, such as those that come with the app. */
export function raamwerkUit({
  manifest,
  raamwerk,
  bronnen,
  programmas,
  lijsten,
}: RaamwerkBestanden): Raamwerk {
  const vragen = raamwerk.secties.flatMap(({ id: sectie, deel, onderdeel, vragen: vanSectie }) =>
    vanSectie.map((vraag): Vraag => ({ ...vraag, sectie, deel, onderdeel })),
  );
  const secties = raamwerk.secties.map(({ vragen: _vragen, ...sectie }): Sectie => sectie);
  return { ...manifest, ...lijsten, ...bronnen, ...programmas, secties, vragen };
}

function controleerIds(raamwerk: Raamwerk): string[] {
  const { secties, vragen, themas, bronnen, programmas, doelgroepen, sectoren, partijen, obstakels } =
    raamwerk;
  return [
    ...vindDubbele("Sectie", secties),
    ...vindDubbele("Vraag", [...vragen, ...vragen.flatMap(({ deelvragen }) => deelvragen)]),
    ...vindDubbele("Thema", themas),
    ...vindDubbele("Bron", bronnen),
    ...vindDubbele("Programma", programmas),
    ...vindDubbele("Doelgroep", doelgroepen),
    ...vindDubbele("Sector", sectoren),
    ...vindDubbele("Partij", partijen),
    ...vindDubbele("Obstakel", obstakels),
    ...vindDubbele("Onderwerp", raamwerk.gedeeldeOnderwerpen),
    ...vragen.flatMap(({ id, nummer }, index) =>
      nummer === index + 1
        ? []
        : [`Vraag “${id}” heeft nummer ${nummer}, maar is nummer ${index + 1} op de lijst.`],
    ),
  ];
}

function controleerVerwijzingen(raamwerk: Raamwerk): string[] {
  const themas = doel("thema", raamwerk.themas);
  const doelgroepen = doel("doelgroep", raamwerk.doelgroepen);
  const sectoren = doel("sector", raamwerk.sectoren);
  const vragen = doel("vraag", raamwerk.vragen);
  return [
    ...raamwerk.vragen.flatMap((vraag) => {
      const van = `Vraag “${vraag.id}”`;
      return [
        ...vindOnbekende(van, vraag.themas, themas),
        ...vindOnbekende(van, vraag.doelgroepen, doelgroepen),
        ...vindOnbekende(van, vraag.sectoren, sectoren),
        ...vindOnbekende(van, vraag.hoortBij === null ? [] : [vraag.hoortBij], vragen),
      ];
    }),
    ...raamwerk.bronnen.flatMap(({ id, thema }) => vindOnbekende(`Bron “${id}”`, [thema], themas)),
    ...raamwerk.programmas.flatMap((p) => vindOnbekende(`Programma “${p.id}”`, p.doelgroepen, doelgroepen)),
    ...[...raamwerk.partijen, ...raamwerk.obstakels].flatMap(({ naam, vraag }) =>
      vindOnbekende(`“${naam}”`, [vraag], vragen),
    ),
    ...raamwerk.gedeeldeOnderwerpen.flatMap((o) => vindOnbekende(`“${o.naam}”`, o.vragen, vragen)),
  ];
}

/** The vraag with this id, or undefined when this version does not ask it. */
export function vraagById(raamwerk: Raamwerk, id: string): Vraag | undefined {
  return raamwerk.vragen.find((vraag) => vraag.id === id);
}

/** The secties of an onderdeel in the order of the handreiking. */
export function sectiesVanOnderdeel(raamwerk: Raamwerk, onderdeel: Onderdeel): Sectie[] {
  return raamwerk.secties.filter((sectie) => sectie.onderdeel === onderdeel);
}

/** The vragen of an onderdeel in the order of the handreiking. */
export function vragenVanOnderdeel(raamwerk: Raamwerk, onderdeel: Onderdeel): Vraag[] {
  return raamwerk.vragen.filter((vraag) => vraag.onderdeel === onderdeel);
}

/** The vragen of one sectie in the order of the handreiking. */
export function vragenVanSectie(raamwerk: Raamwerk, sectie: string): Vraag[] {
  return raamwerk.vragen.filter((vraag) => vraag.sectie === sectie);
}

/** The vragen a region can start with. */
export function basisset(raamwerk: Raamwerk): Vraag[] {
  return raamwerk.vragen.filter((vraag) => vraag.basisset);
}

/** The sources for a vraag, in the order of its themas; an address that several themas share comes once. */
export function bronnenBijVraag(raamwerk: Raamwerk, { themas }: Pick<Vraag, "themas">): RaamwerkBron[] {
  const perAdres = new Map<string, RaamwerkBron>();
  for (const bron of themas.flatMap((thema) => raamwerk.bronnen.filter((b) => b.thema === thema))) {
    const adres = bron.url ?? bron.id;
    if (!perAdres.has(adres)) perAdres.set(adres, bron);
  }
  return [...perAdres.values()];
}
