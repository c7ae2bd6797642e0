import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { leegAntwoord } from "#shared/domain/antwoord.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { aBlok } from "#tests/builders/a-begroting.ts";
import { anActie, anAgenda, anAmbitie, aPost, aText } from "#tests/builders/an-agenda.ts";
import { run } from "#tests/builders/run-cli.ts";

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "geldig-"));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

function leesbaar(agenda: Agenda, meer: Record<string, unknown> = {}): string {
  const pad = join(map, "leesbaar.agenda.json");
  writeFileSync(pad, JSON.stringify({ formaat: "meerjarenagenda", versie: 2, agenda, ...meer }));
  return pad;
}

function metGeschiedenis(agenda: Agenda): string {
  const pad = join(map, "heel.agenda.json");
  writeFileSync(pad, bestandBytes(encodeBestand(docFromAgenda(agenda))));
  return pad;
}

describe("a readable file without history", () => {
  it.each([
    ["nothing", {}],
    ["null", { crdt: null }],
    ["nothing between quotes", { crdt: "" }],
    ["a text that speaks of it", { opmerking: '"crdt"' }],
  ])("is no damage when there is %s in its place", async (_wat, meer) => {
    const pad = leesbaar(anAgenda({ ondertitel: 'over "crdt": niets' }), meer);

    expect(await run("valideer", pad)).toMatchObject({ code: 0, uit: "Het bestand is geldig." });
    expect((await run("toon", pad)).fout).toBe("");
  });

  it("is damage when the history was there and is broken", async () => {
    const pad = leesbaar(anAgenda(), { crdt: "AAAAkapot" });

    expect((await run("valideer", pad)).code).toBe(1);
    expect((await run("toon", pad)).fout).toContain("beschadigd");
  });
});

const citaat: RichText = {
  type: "doc",
  content: [
    { type: "paragraph", content: [{ type: "bronVerwijzing", attrs: { bronId: "weg", vindplaats: "" } }] },
  ],
};

const verwijzing: RichText = {
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "verwijzing", attrs: { naar: "actie/weg" } }] }],
};

describe("a reference that leads nowhere", () => {
  const begroting = { ...anAgenda().begroting, blokken: [aBlok("b", "lasten")] };
  it.each<[string, Partial<Agenda>]>([
    ["the ambitie of an actie", { acties: [anActie({ id: "a", ambitieId: "weg" })] }],
    [
      "a partner of an actie",
      {
        ambities: [anAmbitie({ id: "am" })],
        acties: [anActie({ id: "a", ambitieId: "am", partners: ["weg"] })],
      },
    ],
    [
      "the actie of a post",
      { begroting: { ...begroting, posten: [aPost({ id: "p", blokId: "b", actieId: "weg" })] } },
    ],
    [
      "the bron of a text",
      { ambities: [anAmbitie({ id: "am" })], teksten: { [tekstSleutel("ambitie", "am")]: citaat } },
    ],
    [
      "the actie a text refers to",
      { ambities: [anAmbitie({ id: "am" })], teksten: { [tekstSleutel("ambitie", "am")]: verwijzing } },
    ],
  ])("is found by valideer as by controleer: %s", async (_wat, velden) => {
    for (const pad of [leesbaar(anAgenda(velden)), metGeschiedenis(anAgenda(velden))]) {
      const valideer = await run("valideer", pad);
      const controleer = await run("controleer", pad, "--ernst", "fout");

      expect(controleer.uit).toContain("die er niet meer is.");
      expect(valideer.code).toBe(1);
      expect(valideer.uit).toContain("die er niet meer is.");
    }
  });
});

describe("an agenda in which nothing was done", () => {
  it("is said to be empty", async () => {
    const pad = metGeschiedenis(anAgenda());

    expect((await run("toon", pad)).uit).toContain("Deze agenda is nog leeg");
    expect(await run("controleer", pad)).toMatchObject({
      code: 0,
      uit: "Deze agenda is nog leeg: er is nog niets gekozen of geschreven.",
    });
    expect(JSON.parse((await run("controleer", pad, "--json")).uit)).toEqual({
      leeg: true,
      items: [],
      signaleringen: [],
    });
  });

  it("is not said to be empty when there is something in it", async () => {
    const pad = metGeschiedenis(anAgenda({ ambities: [anAmbitie({ id: "am" })] }));

    expect((await run("toon", pad)).uit).not.toContain("leeg");
    expect((await run("controleer", pad)).uit).not.toContain("leeg");
  });
});

describe("the figures of an agenda", () => {
  it("do not count an answer as klaar that has no text", async () => {
    const klaar = (id: string) => ({ ...leegAntwoord(id), triage: { kind: "nu" as const }, klaar: true });
    const pad = metGeschiedenis(
      anAgenda({
        antwoorden: { "inw-1": klaar("inw-1"), "inw-2": klaar("inw-2"), "inw-3": klaar("inw-3") },
        teksten: {
          [tekstSleutel("antwoord", "inw-2")]: aText("Wel"),
          [tekstSleutel("antwoord", "inw-3")]: aText(" "),
        },
      }),
    );

    expect((await run("toon", pad)).uit).toContain("Vragen: 1 van 3 klaar in deze ronde");
  });
});

describe("a file of another program", () => {
  it.each([
    ["verslag.docx", "een Word-bestand"],
    ["begroting.XLSX", "een Excel-bestand"],
    ["advies.pdf", "een PDF-bestand"],
  ])("is named as what it is: %s", async (naam, soort) => {
    const pad = join(map, naam);
    writeFileSync(pad, "PK\u0003\u0004");

    expect(await run("toon", pad)).toMatchObject({
      code: 2,
      fout: expect.stringContaining(`Dit is ${soort}, geen agendabestand.`),
    });
  });
});
