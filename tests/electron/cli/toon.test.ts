import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { aBegroting, aBlok } from "#tests/builders/a-begroting.ts";
import { anAgenda, aPost } from "#tests/builders/an-agenda.ts";
import { run } from "#tests/builders/run-cli.ts";

it("tells what is left of a reserve at the end of every year", async () => {
  const map = mkdtempSync(join(tmpdir(), "toon-"));
  const pad = join(map, "regio.agenda.json");
  const posten = [
    aPost({ id: "stand", blokId: "pot", bedragen: { 2026: euro(500_000) } }),
    aPost({ id: "uit", blokId: "pot", bedragen: { 2027: euro(-100_000) } }),
  ];
  const blokken = [{ ...aBlok("pot", "reserve"), beginstand: euro(1_000_000) }];
  const begroting = aBegroting({ jaren: [2026, 2027, 2028], blokken, posten, noten: [] });
  writeFileSync(pad, bestandBytes(encodeBestand(docFromAgenda(anAgenda({ begroting })))));
  const { uit } = await run("toon", pad);
  rmSync(map, { recursive: true, force: true });

  expect(uit).toContain(
    "Reserve ‘pot’, stand eind 2026: €\u00a01.500.000, 2027: €\u00a01.400.000, 2028: €\u00a01.400.000",
  );
});
