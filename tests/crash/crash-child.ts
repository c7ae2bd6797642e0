import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import * as Y from "yjs";
import { Generaties } from "#electron/services/agenda-files/generaties.ts";
import { Sessies } from "#electron/services/agenda-files/sessies.ts";
import { PROEF } from "./proef.ts";

/*
 * Edits one agenda file without end, until somebody kills it or takes the file over: then it stops, as a window does
 * that hears of it. Writes the number of every edit to its output, synchronously, after the session has acknowledged
 * it. Arguments: path, data folder, first number, seed, the most bytes of an edit.
 */
const [, , pad = "", gegevens = "", eerste = "0", zaad = "1", grootte = "2000"] = process.argv;

const now = () => new Date();
let overgenomen = false;
const sessies = new Sessies({
  gegevens,
  generaties: new Generaties({ gegevens, now }),
  now,
  emit: (event) => {
    overgenomen ||= event.type === "agenda/status" && event.status.kind === "alleen-lezen";
  },
  door: () => "Proef",
  onOpened: async () => {},
  onSaved: async () => {},
  onMoved: async () => {},
});

const random = generator(Number(zaad));
const geopend = await sessies.open(pad, { client: "proef" }, true);
const doc = new Y.Doc();
Y.applyUpdate(doc, Buffer.from(geopend.update, "base64"));
say("open");

for (let nummer = Number(eerste); !overgenomen; nummer++) {
  const before = Y.encodeStateVector(doc);
  doc.getMap(PROEF).set(String(nummer), "x".repeat(Math.floor(random() * Number(grootte))));
  const change = sessies.change(geopend.sessie, Y.encodeStateAsUpdate(doc, before), { client: "proef" });
  if (random() < 0.3) void sessies.get(geopend.sessie).save();
  await change;
  say(String(nummer));
  if (random() < 0.1) await sleep(random() * 5);
}
await sessies.closeAll();

/** Writes a line before anything else happens; a pipe that is full is tried again. */
function say(regel: string): void {
  for (;;) {
    try {
      return void writeSync(1, `${regel}\n`);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    }
  }
}

/** A small repeatable generator of numbers below one (mulberry32). */
function generator(zaadgetal: number): () => number {
  let staat = zaadgetal >>> 0;
  return () => {
    staat = (staat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(staat ^ (staat >>> 15), 1 | staat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
