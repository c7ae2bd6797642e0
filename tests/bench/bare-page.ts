import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { Agenda } from "#shared/document/agenda.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { LEGE_TEKST, plainText } from "#shared/domain/rich-text.ts";

/** Writes a page with the text of one vraag in a Tiptap editor that has nothing else; answers its path. */
export async function writeBarePage(map: string, agenda: Agenda, vraag: string): Promise<string> {
  const alineas = plainText(agenda.teksten[tekstSleutel("antwoord", vraag)] ?? LEGE_TEKST).split("\n");
  const kaal = JSON.stringify({
    type: "doc",
    content: alineas.map((text) => ({
      type: "paragraph",
      content: text === "" ? [] : [{ type: "text", text }],
    })),
  });
  const { outputFiles } = await build({
    entryPoints: ["tests/bench/bare-editor.ts"],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
  });
  const html = `<!doctype html><meta charset="utf-8"><script type="application/json" id="tekst">${kaal.replaceAll("<", "\\u003c")}</script><div id="editor"></div><script>${(outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script")}</script>`;
  const pad = join(map, "kaal.html");
  await writeFile(pad, html);
  return pad;
}

/** The least that serves a page: what starting a program and a browser page costs without an app. */
const SERVER = `
const html = require("node:fs").readFileSync(process.argv[1]);
const server = require("node:http").createServer((_, response) =>
  response.setHeader("content-type", "text/html; charset=utf-8").end(html));
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

/** Serves a page from a process of its own. */
export async function serveBarePage(pad: string): Promise<{ url: string; stop: () => Promise<unknown> }> {
  const child = spawn(process.execPath, ["-e", SERVER, pad], { stdio: ["ignore", "pipe", "inherit"] });
  const [poort] = await once(child.stdout, "data");
  return {
    url: `http://127.0.0.1:${String(poort).trim()}/`,
    stop: () => {
      const gone = once(child, "exit");
      child.kill();
      return gone;
    },
  };
}
