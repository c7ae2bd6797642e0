import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A regular expression of the code, and where it stands. */
export type Uitdrukking = Readonly<{ waar: string; regex: RegExp }>;

const MAPPEN = ["shared", "electron", "renderer", "assets"];

/** The files of the code that can hold one. */
export function sources(): string[] {
  return MAPPEN.flatMap((map) =>
    readdirSync(map, { recursive: true, encoding: "utf8" })
      .filter((pad) => /\.tsx?$/u.test(pad))
      .map((pad) => join(map, pad)),
  );
}

/** Every regular expression that a file has written out. */
export function literalsIn(pad: string): Uitdrukking[] {
  const bestand = ts.createSourceFile(pad, readFileSync(pad, "utf8"), ts.ScriptTarget.Latest);
  const gevonden: Uitdrukking[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const einde = node.text.lastIndexOf("/");
      const regel = bestand.getLineAndCharacterOfPosition(node.getStart(bestand)).line + 1;
      const regex = new RegExp(node.text.slice(1, einde), node.text.slice(einde + 1));
      gevonden.push({ waar: `${pad}:${regel}`, regex });
    }
    ts.forEachChild(node, visit);
  };
  visit(bestand);
  return gevonden;
}

/** The expressions that a module puts together while it loads. */
export async function madeBy(pad: string): Promise<Uitdrukking[]> {
  const gevonden: Uitdrukking[] = [];
  const Echt = globalThis.RegExp;
  globalThis.RegExp = class extends Echt {
    constructor(bron: string | RegExp, vlaggen?: string) {
      super(bron, vlaggen);
      gevonden.push({ waar: `${pad} (made)`, regex: new Echt(bron, vlaggen) });
    }
  } as RegExpConstructor;
  try {
    await import(join(process.cwd(), pad));
  } finally {
    globalThis.RegExp = Echt;
  }
  return gevonden;
}
