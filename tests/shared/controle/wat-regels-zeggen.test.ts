import { expect, it } from "vitest";
import { raamwerken, raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import { controleer } from "#shared/controle/controleer.ts";
import { REGELS } from "#shared/controle/regels/regels.ts";
import type { Signalering } from "#shared/controle/signalering.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { formatRef } from "#shared/document/ref.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { Antwoord } from "#shared/domain/antwoord.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { aBlok } from "#tests/builders/a-begroting.ts";
import { aBron, anActie, anAgenda, anAmbitie, aPost, aText } from "#tests/builders/an-agenda.ts";

const [raamwerk] = raamwerken;
const gekozen = raamwerkVan({ raamwerk: raamwerk.id });
const [nu, klaar, elders, nietOm, anders] = raamwerk.vragen.map(({ id }) => id) as [
  string,
  string,
  string,
  string,
  string,
];

const antwoord = (vraagId: string, velden: Partial<Antwoord> = {}): [string, Antwoord] => [
  vraagId,
  { vraagId, triage: { kind: "nu" }, klaar: false, vraagTekst: "", gewijzigd: null, ...velden },
];

const METBRONWEG: RichText = {
  type: "doc",
  content: [
    { type: "paragraph", content: [{ type: "bronVerwijzing", attrs: { bronId: "weg", vindplaats: "" } }] },
  ],
};

/** An agenda in which every rule finds something. */
const AGENDA: Agenda = anAgenda({
  antwoorden: Object.fromEntries([
    antwoord(nu),
    antwoord(klaar, { klaar: true }),
    antwoord(elders, { triage: { kind: "elders", waar: " " } }),
    antwoord(nietOm, { triage: { kind: "bewust-niet", want: "\t" } }),
    antwoord(anders, { vraagTekst: "Een oude vraag?" }),
  ]),
  bronnen: [aBron()],
  ambities: [anAmbitie(), anAmbitie({ id: "ambitie-2", titel: " ", vragen: [nu], volgorde: "a1" })],
  acties: [
    anActie({ start: "2026-05", eind: "2026-03" }),
    anActie({
      id: "actie-2",
      titel: "Taal",
      ambitieId: "ambitie-1",
      trekker: "weg",
      eind: "2025-12",
      volgorde: "a1",
    }),
  ],
  begroting: {
    jaren: [2024, 2026, 2027],
    gedrukt: { "2027": 5 },
    gedruktDekking: {},
    gedruktReserve: {},
    blokken: [
      { ...aBlok("kern"), gedrukt: { "2026": 950 } },
      aBlok("rijk", "dekking", "a1"),
      { ...aBlok("pot", "reserve", "a2"), naam: "Spaarpot" },
    ],
    posten: [
      aPost({
        blokId: "kern",
        bedragen: { "2026": euro(900), "2027": PM },
        ongelezen: { "2027": "veel", aard: "soms" },
      }),
      aPost({ id: "post-2", blokId: "rijk", naam: "Rijk", bedragen: { "2026": euro(250) } }),
      aPost({ id: "post-3", blokId: "pot", naam: "Eruit", bedragen: { "2027": euro(-40) } }),
    ],
    noten: [],
  },
  teksten: {
    [tekstSleutel("antwoord", anders)]: aText("Het WSP groeit."),
    [tekstSleutel("ambitie", "ambitie-1")]: METBRONWEG,
  },
});

function regels({ regel, ernst, groep, id, naar, zin, stap, verder, ...rest }: Signalering): string {
  const { kort, mist } = rest;
  const naast = [kort && `naast het ding: ${kort}`, mist && `mist: ${mist}`].filter(Boolean).join("; ");
  return [
    `${id} (${ernst}, ${groep})`,
    `  ${zin}`,
    `  ${stap} [${verder} → ${formatRef(naar)}]`,
    ...(naast ? [`  ${naast}`] : []),
  ].join("\n");
}

it("every rule says what is true, what to do, and where", async () => {
  const gevonden = controleer(AGENDA, gekozen);
  const samen = REGELS.map(({ id, samen: zin }) => `${id}: ${zin(3)}`);

  expect(new Set(gevonden.map(({ regel }) => regel))).toEqual(new Set(REGELS.map(({ id }) => id)));
  await expect([...gevonden.map(regels), "", ...samen, ""].join("\n")).toMatchFileSnapshot(
    "../../fixtures/controle/wat-regels-zeggen.txt",
  );
});
