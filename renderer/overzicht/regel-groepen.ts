import { lijstRef, type Ref } from "#shared/document/ref.ts";

/** The kinds of next step, in the order in which they help most. */
export const GROEPEN = ["Kies", "Schrijf", "Verbind", "Reken na", "Werk bij"] as const;
export type Groep = (typeof GROEPEN)[number];

type RegelTekst = Readonly<{
  groep: Groep;
  /** The words of the link to the next step. */
  verder: string;
  /** The sentence for several findings of the rule at once. */
  samen: (aantal: number) => string;
  /** Where the step is taken, when that is not where it was found. */
  waar?: Ref;
}>;

const REGELS: Readonly<Record<string, RegelTekst>> = {
  "reden-ontbreekt": {
    groep: "Kies",
    verder: "Vul aan",
    samen: (n) => `Bij ${n} keuzes staat nog geen reden of plek.`,
  },
  "klaar-zonder-tekst": {
    groep: "Schrijf",
    verder: "Open vraag",
    samen: (n) => `${n} vragen staan op klaar, en hebben geen tekst.`,
  },
  "vraag-zonder-antwoord": {
    groep: "Schrijf",
    verder: "Schrijf verder",
    samen: (n) => `${n} vragen van deze ronde hebben nog geen tekst.`,
  },
  "actie-zonder-probleem": actieTekst("probleem"),
  "actie-zonder-aanpak": actieTekst("aanpak"),
  "actie-zonder-resultaat": actieTekst("resultaat"),
  "ambitie-zonder-actie": {
    groep: "Verbind",
    verder: "Open ambitie",
    samen: (n) => `${n} ambities hebben nog geen actie.`,
  },
  "ambitie-zonder-geld": {
    groep: "Verbind",
    verder: "Open ambitie",
    samen: (n) => `${n} ambities hebben nog geen geld in de begroting.`,
  },
  "ambitie-zonder-grond": {
    groep: "Verbind",
    verder: "Kies vragen",
    samen: (n) => `${n} ambities rusten nog op geen antwoord.`,
  },
  "actie-zonder-ambitie": {
    groep: "Verbind",
    verder: "Kies ambitie",
    samen: (n) => `${n} acties horen nog bij geen ambitie.`,
  },
  "actie-zonder-trekker": {
    groep: "Verbind",
    verder: "Kies trekker",
    samen: (n) => `${n} acties hebben nog geen trekker.`,
  },
  "actie-zonder-geld": {
    groep: "Verbind",
    verder: "Koppel post",
    samen: (n) => `${n} acties hebben nog geen bedrag in de begroting.`,
  },
  "verwijzing-verbroken": {
    groep: "Verbind",
    verder: "Herstel",
    samen: (n) => `${n} verwijzingen wijzen nergens meer naar.`,
  },
  "bedrag-onleesbaar": {
    groep: "Reken na",
    verder: "Open begroting",
    samen: (n) => `${n} cellen van de begroting lezen we niet.`,
  },
  "som-wijkt-af": {
    groep: "Reken na",
    verder: "Open begroting",
    samen: (n) => `${n} gedrukte totalen kloppen niet met hun posten.`,
  },
  "reserve-negatief": {
    groep: "Reken na",
    verder: "Open begroting",
    samen: (n) => `In ${n} jaren komt de reserve onder nul.`,
  },
  "lasten-boven-dekking": {
    groep: "Reken na",
    verder: "Open begroting",
    samen: (n) => `In ${n} jaren zijn de lasten hoger dan de dekking.`,
  },
  "actie-buiten-jaren": {
    groep: "Werk bij",
    verder: "Kies maanden",
    samen: (n) => `${n} acties vallen buiten de uitvoeringsjaren.`,
  },
  "vraag-gewijzigd": {
    groep: "Werk bij",
    verder: "Lees de vraag",
    samen: (n) => `${n} vragen zijn anders gesteld dan toen u antwoordde.`,
  },
  "afkorting-onbekend": {
    groep: "Werk bij",
    verder: "Open afkortingen",
    samen: (n) => `${n} afkortingen staan niet in de lijst.`,
    waar: lijstRef("afkortingen"),
  },
  "bron-ongebruikt": {
    groep: "Werk bij",
    verder: "Open bibliotheek",
    samen: (n) => `${n} bronnen worden nergens gebruikt.`,
  },
};

function actieTekst(deel: string): RegelTekst {
  return { groep: "Schrijf", verder: "Open actie", samen: (n) => `${n} acties hebben nog geen ${deel}.` };
}

/** How findings of a rule are presented; a rule this screen does not know yet still shows up. */
export function regelTekst(regel: string): RegelTekst {
  return REGELS[regel] ?? { groep: "Werk bij", verder: "Ga erheen", samen: (n) => `${n} keer: kijk dit na.` };
}
