import { closeSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { get, request } from "node:http";
import { join } from "node:path";

// What another user of this computer tries; run by `runAsNobody`, it prints what it got.
const [origin, gegevens, root, pid] = process.argv.slice(1);
const { host, port } = new URL(origin);
const GOK = "A".repeat(32);

const lees = (pad) => {
  try {
    return readFileSync(pad, "utf8");
  } catch {
    return "";
  }
};

const lukt = (doe) => {
  try {
    doe();
    return true;
  } catch {
    return false;
  }
};

function bestandenIn(map) {
  try {
    return readdirSync(map, { withFileTypes: true }).flatMap((deel) =>
      deel.isDirectory() ? bestandenIn(join(map, deel.name)) : [join(map, deel.name)],
    );
  } catch {
    return [];
  }
}

function vraag(pad, headers = {}, method = "GET") {
  return new Promise((klaar) => {
    const gevraagd = request(
      { host: "127.0.0.1", port, path: pad, method, headers: { host, ...headers } },
      (antwoord) => {
        antwoord.resume();
        klaar(antwoord.statusCode);
      },
    );
    gevraagd.on("upgrade", (_, socket) => {
      socket.destroy();
      klaar(101);
    });
    gevraagd.on("error", () => klaar(0));
    gevraagd.end();
  });
}

const socket = (headers) =>
  vraag("/socket", {
    connection: "Upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": Buffer.alloc(16).toString("base64"),
    ...headers,
  });

const pagina = (pad) =>
  new Promise((klaar) => {
    get(`${origin}${pad}`, (antwoord) => {
      let tekst = "";
      antwoord.setEncoding("utf8");
      antwoord.on("data", (deel) => {
        tekst += deel;
      });
      antwoord.on("end", () => klaar(tekst));
    }).on("error", () => klaar(""));
  });

const processen = readdirSync("/proc").filter((naam) => /^\d+$/u.test(naam));
const van = { origin };

console.log(
  JSON.stringify({
    processen: processen
      .flatMap((nummer) => [lees(`/proc/${nummer}/cmdline`), lees(`/proc/${nummer}/environ`)])
      .join("\n"),
    gelezen: [...bestandenIn(gegevens), ...bestandenIn(root)].filter((pad) => lees(pad) !== ""),
    geschreven: [
      join(gegevens, `toegang-${port}.json`),
      join(gegevens, "instellingen.json"),
      join(root, "iets.json"),
    ].filter((pad) => lukt(() => writeFileSync(pad, "[]"))),
    geheugen: ["mem", "environ", "maps"].filter((naam) =>
      lukt(() => closeSync(openSync(`/proc/${pid}/${naam}`, "r"))),
    ),
    antwoorden: {
      "toegang zonder ticket": await vraag("/toegang", van, "POST"),
      "toegang met een gok": await vraag("/toegang", { ...van, authorization: `Ticket ${GOK}` }, "POST"),
      "toegang zonder afkomst": await vraag("/toegang", { authorization: `Ticket ${GOK}` }, "POST"),
      "toegang onder een andere naam": await vraag("/toegang", { ...van, host: "evil.example" }, "POST"),
      "socket zonder geheim": await socket({ ...van, "sec-websocket-protocol": "meerjarenagenda" }),
      "socket met een gok": await socket({ ...van, "sec-websocket-protocol": `meerjarenagenda, ${GOK}` }),
      "socket zonder afkomst": await socket({ "sec-websocket-protocol": `meerjarenagenda, ${GOK}` }),
      "download met een gok": await vraag(`/download/${GOK}/x.docx`),
      "bestand buiten de pagina": await vraag("/../../licenties.json"),
    },
    paginas: (await Promise.all(["/", "/openen", "/index.html"].map(pagina))).join("\n"),
  }),
);
