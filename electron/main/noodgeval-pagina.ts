/** What the page says about the last thing that was asked of it. */
export type Melding = "geen" | "kopie" | "word" | "mislukt";

/** What the page has to show: the agenda the window had open, if any. */
export type Noodgeval = Readonly<{ bestandsnaam: string | null; melding: Melding }>;

const MELDINGEN: Readonly<Record<Melding, string>> = {
  geen: "",
  kopie: "De kopie is bewaard.",
  word: "Het Word-document is gemaakt.",
  mislukt: "Dat is niet gelukt. Kies een andere map of een andere naam.",
};

/**
 * The page that stands in for the interface when that stopped again and again, as HTML: buttons that work without a
 * script, by sending a form to an address that the program knows.
 */
export function noodgevalPagina({ bestandsnaam, melding }: Noodgeval): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>Het venster stopte – Meerjarenagenda</title>
<link rel="stylesheet" href="/noodgeval.css">
</head>
<body>
<div class="greep"></div>
<main>
<h1>Het venster stopte een paar keer achter elkaar</h1>
${melding === "geen" ? "" : `<p class="melding" role="status">${MELDINGEN[melding]}</p>`}
<p>Laad het venster opnieuw. Stopt het weer? Sluit dan de app en start haar nog een keer.</p>
${bestandsnaam === null ? "" : overHetBestand(bestandsnaam)}
<div class="knoppen">
<form action="/"><button class="hoofd" autofocus>Opnieuw laden</button></form>
${bestandsnaam === null ? "" : KNOPPEN}
</div>
</main>
</body>
</html>
`;
}

const KNOPPEN = `<form action="/noodgeval"><button name="doe" value="kopie">Bewaar een kopie</button></form>
<form action="/noodgeval"><button name="doe" value="word">Exporteer naar Word</button></form>`;

const overHetBestand = (naam: string): string =>
  `<p class="bestand">Uw werk in ‘${alsTekst(naam)}’ is bewaard. U kunt er hier ook een kopie of een Word-document van maken.</p>`;

const TEKENS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const alsTekst = (tekst: string): string => tekst.replace(/[&<>"']/gu, (teken) => TEKENS[teken] ?? "");
