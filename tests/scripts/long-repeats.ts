/** What a reader of text meets in one row, whatever it is looking for. */
const GEWOON = [..."Aa1 \t\n.,\"'‘’([{<>/\\:;&#€|_-*+=@éا\u00a0\u0301"].concat([
  "A.",
  "a ",
  "1.",
  "1,",
  "1 ",
  "a-",
  " -",
  '\\"',
  "<a",
  "</",
  "[[",
  "a.a",
  "A. ",
  "1.000",
  "€ ",
  " \n",
  "\r\n",
  "(a",
  "a@",
  "./",
  "://",
]);

/** What stands for one character of a kind. */
const VOORBEELD: Readonly<Record<string, string>> = {
  d: "1",
  D: "a",
  s: " ",
  S: "a",
  w: "a",
  W: " ",
  b: "",
  B: "",
  t: "\t",
  n: "\n",
  r: "\r",
  0: "\0",
};
const TOKEN =
  /\\[pP]\{([^}]*)\}|\\u\{?([0-9a-fA-F]{4,5})\}?|\\x([0-9a-fA-F]{2})|\\(.)|\[\^?((?:\\.|[^\]\\])*)\]|\(\?(?:[:=!]|<[=!]|<\w+>)|[{]\d[^}]*[}]|[|()^$*+?.]|([^\\])/gsu;

/** An example of each piece of an expression, in the order it stands there. */
const examples = (bron: string): string[] => [...bron.matchAll(TOKEN)].flatMap(example);

function example([heel, eigenschap, unicode, hex, teken, klasse, letter]: RegExpExecArray): string[] {
  if (eigenschap !== undefined) return [/^(?:Lu|Upper)/u.test(eigenschap) ? "A" : "a"];
  const nummer = unicode ?? hex;
  if (nummer !== undefined) return [String.fromCodePoint(Number.parseInt(nummer, 16))];
  if (teken !== undefined) return [VOORBEELD[teken] ?? teken];
  if (klasse !== undefined) return examples(klasse).slice(0, 3);
  return letter === undefined && heel !== "." ? [] : [letter ?? "a"];
}

/** Pieces of text that are hard on an expression when they stand there again and again: what comes first, and what repeats. */
export function repeatsFor({ source }: RegExp): [begin: string, stuk: string][] {
  const delen = examples(source).filter((deel) => deel !== "");
  const paren = delen.flatMap((deel, at) => [deel, `${deel}${delen[at + 1] ?? ""}`]);
  const na = delen.map((deel, at): [string, string] => [delen.slice(0, at).join(""), deel]);
  const stukken = [...new Set([...GEWOON, ...paren, delen.join("")])].filter((stuk) => stuk !== "");
  return [...stukken.map((stuk): [string, string] => ["", stuk]), ...na];
}
