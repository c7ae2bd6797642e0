import { mkdtemp, open, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as Y from "yjs";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { writeAtomic } from "#electron/services/files/write-atomic.ts";
import { packDocx } from "#electron/services/word/pack-docx.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { AgendaBestand } from "#shared/document/agenda-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { maak } from "#shared/document/edits/edit.ts";
import { wijzig } from "#shared/document/edits/records.ts";
import { AgendaProjection } from "#shared/document/projection.ts";
import { plainText } from "#shared/domain/rich-text.ts";
import { WordOpties } from "#shared/domain/word-opties.ts";
import { agendaTree } from "#shared/word/agenda-tree.ts";
import { countPages } from "#shared/word/layout/count-pages.ts";
import { STEMPEL } from "#tests/builders/an-agenda.ts";
import { GROOT, grootAgenda, type Omvang } from "#tests/builders/groot-agenda.ts";
import { measure, measurePaired, median, ms, ratio, report } from "./measure.ts";
import { preparePandoc } from "./pandoc.ts";
import { processBench } from "./process-bench.ts";
import { signaleringBench } from "./signalering-bench.ts";

const [raamwerk] = raamwerken;
const VOORBEELD = "assets/voorbeelden/midden-limburg-2024.agenda.json";

/** The same agenda with twice as much of everything. */
const DUBBEL: Omvang = {
  antwoorden: GROOT.antwoorden,
  woorden: GROOT.woorden * 2,
  bronnen: GROOT.bronnen * 2,
  ambities: GROOT.ambities * 2,
  acties: GROOT.acties * 2,
  posten: GROOT.posten * 2,
};

type Stappen = Readonly<Record<string, number>>;

/** Measures everything that needs no window: per agenda, and how much it grows when the agenda doubles. */
export async function nodeBench(): Promise<void> {
  if (!raamwerk) throw new Error("no raamwerk");
  const vraagIds = raamwerk.vragen.map(({ id }) => id);
  const { readFile } = await import("node:fs/promises");
  const voorbeeld = AgendaBestand.parse(JSON.parse(await readFile(VOORBEELD, "utf8"))).agenda;
  await steps("voorbeeld", voorbeeld);
  await processBench(voorbeeld);
  const groot = await steps("groot", grootAgenda(vraagIds));
  const dubbel = await steps("dubbel", grootAgenda(vraagIds, DUBBEL));
  console.log("\nGroei bij verdubbeling van groot (doel: hoogstens 2,2 ×)");
  for (const [stap, tijd] of Object.entries(groot))
    report(`  ${stap}`, ratio(dubbel[stap] ?? Number.NaN, tijd));
}

async function steps(naam: string, agenda: Agenda): Promise<Stappen> {
  console.log(`\n${naam}: ${words(agenda)} woorden, ${agenda.begroting.posten.length} posten`);
  const doc = docFromAgenda(agenda);
  const update = Y.encodeStateAsUpdate(doc);
  const stappen: Record<string, number> = {};
  stappen["openen (update en projectie)"] = median(await measure(() => open1(update)));
  stappen["projectie na één wijziging"] = await projectionAfterEdit(doc, agenda);
  const signaleringen = await signaleringBench(doc, agenda);
  Object.assign(stappen, signaleringen.stappen);
  for (const [stap, tijd] of Object.entries(stappen)) report(`  ${stap}`, ms(tijd));
  for (const [stap, deel] of Object.entries(signaleringen.naastAlle)) report(`  ${stap}, naast alle`, deel);
  stappen["samenvoegen van 2 × 500 wijzigingen"] = await merge(update, agenda);
  report("  samenvoegen van 2 × 500 wijzigingen", ms(stappen["samenvoegen van 2 × 500 wijzigingen"]));
  stappen.opslaan = await save(doc, agenda);
  stappen["Word, paginanummers erbij"] = await word(agenda);
  stappen["pagina’s tellen voor de inhoudsopgave"] = await count(agenda);
  return stappen;
}

const words = (agenda: Agenda): number =>
  Object.values(agenda.teksten).reduce((som, tekst) => som + plainText(tekst).split(/\s+/u).length, 0);

function open1(update: Uint8Array): void {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  new AgendaProjection(doc).destroy();
}

async function projectionAfterEdit(doc: Y.Doc, agenda: Agenda): Promise<number> {
  const projection = new AgendaProjection(doc);
  const id = agenda.acties[0]?.id ?? "";
  let nummer = 0;
  const metingen = await measure(
    () =>
      maak(
        { doc, agenda: projection.agenda, stempel: STEMPEL },
        wijzig("actie", id, { titel: `Titel ${nummer++}` }),
      ),
    { runs: 50, warmup: 10 },
  );
  projection.destroy();
  return median(metingen);
}

async function merge(update: Uint8Array, agenda: Agenda): Promise<number> {
  const copies = ["links", "rechts"].map((kant) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, update);
    const before = Y.encodeStateVector(doc);
    for (let nummer = 0; nummer < 500; nummer++) {
      const actie = agenda.acties[nummer % agenda.acties.length];
      if (actie)
        maak({ doc, agenda, stempel: STEMPEL }, wijzig("actie", actie.id, { titel: `${kant} ${nummer}` }));
    }
    return Y.encodeStateAsUpdate(doc, before);
  });
  const metingen: number[] = [];
  for (let index = 0; index < 7; index++) {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, update);
    const projection = new AgendaProjection(doc);
    metingen.push(median(await measure(() => applyAll(doc, copies), { runs: 1, warmup: 0 })));
    projection.destroy();
  }
  return median(metingen);
}

/** The whole save against a plain write, flush and rename of the same bytes; encoding is counted apart. */
async function save(doc: Y.Doc, agenda: Agenda): Promise<number> {
  const map = await mkdtemp(join(tmpdir(), "bench-"));
  const bytes = bestandBytes(encodeBestand(doc, agenda));
  const { ours, theirs } = await measurePaired(
    () => writeAtomic(join(map, "a.agenda.json"), bytes),
    () => plainReplace(join(map, "b.json"), bytes),
    { runs: 15 },
  );
  const encode = median(await measure(() => bestandBytes(encodeBestand(doc, agenda))));
  report(
    "  schrijven, doorgespoeld",
    ms(median(ours)),
    `kaal: ${ms(median(theirs))}`,
    ratio(median(ours), median(theirs)),
  );
  report("  bestand maken (JSON, Yjs, checksum)", ms(encode));
  await rm(map, { recursive: true, force: true });
  return median(ours) + encode;
}

async function plainReplace(pad: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(`${pad}.tmp`, "w");
  await handle.writeFile(bytes);
  await handle.sync();
  await handle.close();
  await rename(`${pad}.tmp`, pad);
}

async function word(agenda: Agenda): Promise<number> {
  if (!raamwerk) return Number.NaN;
  const opties = WordOpties.parse({});
  const make = async () => {
    const tree = agendaTree(agenda, raamwerk, opties);
    return packDocx(tree, STEMPEL.op, countPages(tree));
  };
  const pandoc = await preparePandoc(agenda);
  if (!pandoc) {
    const eigen = median(await measure(make, { runs: 5, warmup: 1 }));
    report("  Word, paginanummers erbij", ms(eigen), "pandoc: niet aanwezig");
    return eigen;
  }
  const { ours, theirs } = await measurePaired(make, pandoc.run, { runs: 5, warmup: 1 });
  report(
    "  Word, paginanummers erbij",
    ms(median(ours)),
    `pandoc: ${ms(median(theirs))}`,
    ratio(median(ours), median(theirs)),
  );
  await rm(pandoc.map, { recursive: true, force: true });
  return median(ours);
}

/** What the page numbers in the contents cost of that. */
async function count(agenda: Agenda): Promise<number> {
  if (!raamwerk) return Number.NaN;
  const tree = agendaTree(agenda, raamwerk, WordOpties.parse({}));
  const tijd = median(await measure(() => countPages(tree), { runs: 3, warmup: 1 }));
  report("  pagina’s tellen voor de inhoudsopgave", ms(tijd));
  return tijd;
}

function applyAll(doc: Y.Doc, updates: readonly Uint8Array[]): void {
  for (const update of updates) Y.applyUpdate(doc, update);
}
