import fc from "fast-check";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { maakPartner, maakTrekker } from "#shared/document/edits/actie.ts";
import {
  negeerAfkorting,
  wijzigAgenda,
  zetGedruktTotaal,
  zetJaar,
} from "#shared/document/edits/agenda-velden.ts";
import { type Keuze, kiesTriage, onthoudVerwoording, zetKlaar } from "#shared/document/edits/antwoord.ts";
import { neemBasisset } from "#shared/document/edits/basisset.ts";
import { schuifBlok, verwijderBlok, zetGedrukt } from "#shared/document/edits/blok.ts";
import { voegRaamwerkBronToe } from "#shared/document/edits/bron.ts";
import { type Edit, samen } from "#shared/document/edits/edit.ts";
import { voegGemeentenToe } from "#shared/document/edits/gemeenten.ts";
import { zetUitvoeringVanaf } from "#shared/document/edits/jaren.ts";
import { legNeer } from "#shared/document/edits/leg-neer.ts";
import { legPost, schuifPost, verwijderPost, voegPostToe } from "#shared/document/edits/post.ts";
import { verplaats, verwijder, voegToe, wijzig, zetLid, zetTerug } from "#shared/document/edits/records.ts";
import { schuif } from "#shared/document/edits/schuif.ts";
import type { SoortNaam } from "#shared/document/soorten/soorten.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";
import { type BegrotingRij, BlokSoort } from "#shared/domain/begroting.ts";

/** An edit with a name for the report of a property. */
export type NamedEdit = Readonly<{ naam: string; edit: Edit }>;

/** Few ids and words, so that edits meet each other. */
export const ID = fc.constantFrom("a", "b", "c", "d");
export const WOORD = fc.constantFrom("werk", "zorg", "regio", "");

const [raamwerk] = raamwerken;
const SOORT = fc.constantFrom<SoortNaam>("ambitie", "actie", "hoofdstuk", "partner", "afkorting", "post");
const MET_VOLGORDE = fc.constantFrom<SoortNaam>("ambitie", "actie", "hoofdstuk", "partner", "post");
const PLAATS = fc.option(fc.record({ na: fc.option(ID, { nil: null }) }), { nil: undefined });
const STAP = fc.constantFrom<1 | -1>(1, -1);
/** The first blokken of a new agenda, and one that is not there. */
const BLOK = fc.constantFrom("blok-1", "blok-2", "weg");
const SET = fc.uniqueArray(fc.constantFrom("jongeren", "ouderen", "statushouders"));
const JAAR = fc.integer({ min: 2026, max: 2029 });
const BEDRAG = fc.option(fc.nat(9_999)).map((bedrag) => (bedrag === null ? PM : euro(bedrag)));
const VRAGEN = fc.subarray(
  raamwerk.vragen.slice(0, 3).map(({ id }) => id),
  { minLength: 1 },
);
const KEUZE = fc.oneof(
  fc.constantFrom<Keuze>({ kind: "open" }, { kind: "nu" }, { kind: "later" }, { kind: "klaar" }),
  fc.constantFrom<Keuze>({ kind: "elders" }, { kind: "bewust-niet" }),
  WOORD.map((waar): Keuze => ({ kind: "elders", waar })),
  WOORD.map((want): Keuze => ({ kind: "bewust-niet", want })),
);

/** The same list of arguments makes the edit and its name. */
function named<A extends readonly unknown[]>(
  naam: string,
  maak: (...args: A) => Edit,
  ...args: { [K in keyof A]: fc.Arbitrary<A[K]> }
): fc.Arbitrary<NamedEdit> {
  return fc.tuple(...(args as unknown as fc.Arbitrary<unknown>[])).map((waarden) => ({
    naam: `${naam}(${waarden.map((waarde) => JSON.stringify(waarde)).join(", ")})`,
    edit: maak(...(waarden as unknown as A)),
  }));
}

const ambitie = (
  id: string,
  titel: string,
  doelgroepen: string[],
  plaats: { na: string | null } | undefined,
) =>
  samen(
    voegToe("ambitie", id, { titel, doelgroepen }, plaats),
    wijzig("ambitie", id, { titel, doelgroepen }),
  );
const post = (id: string, jaar: number, bedrag: typeof PM | ReturnType<typeof euro>) => {
  const velden = { naam: id, blokId: "blok-1", bedragen: { [jaar]: bedrag } };
  return samen(voegToe("post", id, velden), wijzig("post", id, velden));
};
const RECORDS = [
  named("ambitie", ambitie, ID, WOORD, SET, PLAATS),
  named("post", post, ID, JAAR, BEDRAG),
  named("nieuw", (soort: SoortNaam, id: string) => voegToe(soort, id, LEEG[soort] ?? {}), SOORT, ID),
  named(
    "doelgroepen",
    (id: string, doelgroepen: string[]) => wijzig("ambitie", id, { doelgroepen }),
    ID,
    SET,
  ),
  named(
    "doelgroep",
    (id: string, lid: string, aan: boolean) => zetLid("ambitie", id, "doelgroepen", lid, aan),
    ID,
    fc.constantFrom("jongeren", "ouderen"),
    fc.boolean(),
  ),
  named("verwijder", verwijder, SOORT, ID),
  named("zetTerug", zetTerug, SOORT, ID),
  named(
    "verplaats",
    (soort: SoortNaam, id: string, na: string | null) => verplaats(soort, id, { na }),
    MET_VOLGORDE,
    ID,
    fc.option(ID, { nil: null }),
  ),
  named("schuif", schuif, MET_VOLGORDE, ID, STAP, fc.constant(undefined)),
  named(
    "legNeer",
    (id: string, titel: string, na: string | null | undefined) => legNeer("ambitie", id, { titel }, na),
    ID,
    WOORD,
    fc.option(ID, { nil: undefined }),
  ),
];

/** The fields that a record of each soort cannot do without. */
const LEEG: Readonly<Partial<Record<SoortNaam, object>>> = {
  ambitie: { titel: "" },
  actie: { titel: "" },
  hoofdstuk: { titel: "" },
  partner: { naam: "" },
  afkorting: { afkorting: "UWV", betekenis: "" },
  post: { naam: "", blokId: "blok-1" },
};

const BEGROTING = [
  named("voegPostToe", voegPostToe, ID, BLOK, fc.option(ID)),
  named("verwijderPost", verwijderPost, ID),
  named("legPost", legPost, ID, fc.record({ blokId: BLOK, na: fc.option(ID) })),
  named("schuifPost", schuifPost, ID, STAP),
  named("verwijderBlok", verwijderBlok, BLOK),
  named("schuifBlok", schuifBlok, BLOK, STAP),
  named(
    "zetGedrukt",
    zetGedrukt,
    BLOK.map((id): BegrotingRij => ({ soort: "blok", id })),
    JAAR,
    fc.option(fc.nat(99)),
  ),
];

/** Any edit of an agenda, of every kind there is. */
export const anyAgendaEdit: fc.Arbitrary<NamedEdit> = fc.oneof(
  ...RECORDS,
  ...BEGROTING,
  named("titel", (titel: string) => wijzigAgenda({ titel }), WOORD),
  named("zetJaar", zetJaar, JAAR, fc.boolean()),
  named(
    "zetGedruktTotaal",
    zetGedruktTotaal,
    JAAR,
    fc.option(fc.nat(99)),
    fc.constantFrom(...BlokSoort.options),
  ),
  named("negeerAfkorting", negeerAfkorting, fc.constantFrom("ICT", "R&D"), fc.boolean()),
  named("zetUitvoeringVanaf", zetUitvoeringVanaf, JAAR),
  named("maakTrekker", maakTrekker, ID, ID, WOORD),
  named("maakPartner", maakPartner, ID, ID, WOORD),
  named(
    "voegGemeentenToe",
    voegGemeentenToe,
    fc.array(fc.record({ id: ID, naam: fc.constantFrom("Dijkdam", "Veenwijk", "veenwijk") })),
  ),
  named("voegRaamwerkBronToe", voegRaamwerkBronToe, ID, fc.constantFrom(...raamwerk.bronnen.slice(0, 3))),
  named("kiesTriage", (ids: string[], keuze: Keuze) => kiesTriage(raamwerk, ids, keuze), VRAGEN, KEUZE),
  named("zetKlaar", (ids: string[], klaar: boolean) => zetKlaar(raamwerk, ids, klaar), VRAGEN, fc.boolean()),
  named("onthoudVerwoording", onthoudVerwoording, fc.constantFrom(...raamwerk.vragen.slice(0, 3))),
  named("neemBasisset", (restLater: boolean) => neemBasisset(raamwerk, restLater), fc.boolean()),
);
