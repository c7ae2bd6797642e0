import fc from "fast-check";
import type { VragenScreen } from "./vragen-screen.ts";

type Plek = readonly [number, number];

/** One thing a user does in a text; a burst of keys follows one another as fast as a keyboard can send them. */
export type TekstStap =
  | Readonly<{ doe: "toetsen"; toetsen: readonly string[] }>
  | Readonly<{ doe: "typ"; tekst: string }>
  | Readonly<{ doe: "plak"; html: string }>
  /** From one place to another with the mouse, in parts of the text, and then keys; a "x" is typed. */
  | Readonly<{ doe: "sleep"; van: Plek; naar: Plek; toetsen: readonly string[] }>
  | Readonly<{ doe: "noot"; soort: "voetnoot" | "bronVerwijzing" }>
  | Readonly<{ doe: "stel-samen"; tekst: string }>;

const WEG = ["Backspace", "Delete", "Shift+Backspace", "Control+Backspace", "Control+Delete", "Shift+Delete"];
const GA = [
  "Home",
  "End",
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "Control+Home",
  "Control+End",
  "Control+ArrowLeft",
  "Control+ArrowRight",
  "Shift+ArrowLeft",
  "Shift+ArrowUp",
  "Shift+End",
  "Control+Shift+ArrowLeft",
  "Control+a",
];
const KIES = [
  "Shift+ArrowDown",
  "Shift+ArrowUp",
  "Shift+ArrowLeft",
  "Shift+ArrowRight",
  "Shift+Home",
  "Control+Shift+Home",
  "Control+Shift+End",
  "Control+Shift+ArrowRight",
  "Control+a",
];
const OVER = [
  ...WEG,
  "Enter",
  "Enter",
  "Shift+Enter",
  "Tab",
  "Shift+Tab",
  "Control+b",
  "Control+i",
  "Control+x",
];
const OPMAAK = [
  "Enter",
  "Shift+Enter",
  "Tab",
  "Shift+Tab",
  "Control+b",
  "Control+Shift+3",
  "Control+Shift+7",
  "Control+Shift+8",
  "Control+Shift+9",
  "Control+Shift+0",
];
const TABEL = "<table><tr><th>k1</th><th>k2</th></tr><tr><td>a</td><td>b c</td></tr></table>";
const STUKKEN = [
  TABEL,
  `${TABEL}<p>Na de tabel.</p>`,
  `<p>Voor.</p>${TABEL}<ul><li>na</li></ul>`,
  `${TABEL}<h3>Kop na</h3>`,
  `${TABEL}${TABEL}`,
  "<ul><li>een<ol><li>diep</li></ol></li><li>twee</li></ul>",
  "<h3>Kop</h3><p>Tekst <b>vet</b> en <a href='https://example.com/a'>link</a></p>",
  "<blockquote><p>Gezegd.</p></blockquote><p>Los</p>",
  "<p>los woord</p>",
];
const ZINNEN = ["woord", " twee woorden", "- ", "1. ", "2026. ", "> ", "+ ", "“x” – ", "'s ", "a b  c", "é"];

const rij = (toetsen: readonly string[], meest: number) =>
  fc.array(fc.constantFrom(...toetsen), { minLength: 1, maxLength: meest });

const toetsen: fc.Arbitrary<TekstStap> = fc
  .tuple(rij(GA, 2), rij([...WEG, ...OPMAAK], 2))
  .map(([ga, dan]) => ({ doe: "toetsen", toetsen: [...ga, ...dan] }));

const overSelectie = rij(
  [...OVER, "x", "Control+Shift+3", "Control+Shift+8", "Control+Shift+9", "Control+z"],
  2,
);

const gekozen: fc.Arbitrary<TekstStap> = fc
  .tuple(rij(GA, 2), rij(KIES, 3), overSelectie)
  .map(([ga, kies, dan]) => ({ doe: "toetsen", toetsen: [...ga, ...kies, ...dan] }));

const deel = fc.double({ min: 0, max: 1, noNaN: true });

const gesleept: fc.Arbitrary<TekstStap> = fc
  .tuple(fc.tuple(deel, deel), fc.tuple(deel, deel), overSelectie)
  .map(([van, naar, toetsen]) => ({ doe: "sleep", van, naar, toetsen }));

/** Any one step, with what goes wrong easily more often. */
export const eenTekstStap: fc.Arbitrary<TekstStap> = fc.oneof(
  { weight: 6, arbitrary: toetsen },
  { weight: 5, arbitrary: gekozen },
  { weight: 3, arbitrary: gesleept },
  { weight: 2, arbitrary: rij(GA, 3).map((ga): TekstStap => ({ doe: "toetsen", toetsen: ga })) },
  {
    weight: 2,
    arbitrary: rij(["Control+z", "Control+y"], 3).map(
      (gekozen): TekstStap => ({ doe: "toetsen", toetsen: gekozen }),
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom(...ZINNEN).map((tekst): TekstStap => ({ doe: "typ", tekst })) },
  { weight: 2, arbitrary: fc.constantFrom(...STUKKEN).map((html): TekstStap => ({ doe: "plak", html })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("voetnoot" as const, "bronVerwijzing" as const)
      .map((soort): TekstStap => ({ doe: "noot", soort })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("é", "日本").map((tekst): TekstStap => ({ doe: "stel-samen", tekst })),
  },
);

/** Does one step in the answer that is open, and comes back to it from an opened card and from where Tab went. */
export async function doeStap(vragen: VragenScreen, stap: TekstStap): Promise<void> {
  await doe(vragen, stap);
  const kaart = vragen.page.getByRole("dialog");
  if ((await kaart.count()) > 0) {
    await vragen.page.keyboard.press("Escape");
    await kaart.waitFor({ state: "detached" });
  }
  await vragen.tekst.focus();
  await vragen.inTekst();
}

async function doe(vragen: VragenScreen, stap: TekstStap): Promise<void> {
  switch (stap.doe) {
    case "toetsen":
      return vragen.typ(...stap.toetsen);
    case "typ":
      return vragen.page.keyboard.type(stap.tekst);
    case "plak":
      return vragen.plak(stap.html);
    case "sleep":
      await vragen.sleep(stap.van, stap.naar);
      return vragen.typ(...stap.toetsen);
    case "noot":
      return vragen.zetNoot(stap.soort);
    case "stel-samen":
      return vragen.stelSamen(stap.tekst);
  }
}
