import type { DocumentTree, Heading } from "#shared/word/tree/document-tree.ts";
import { plainRuns } from "#shared/word/tree/plain-text.ts";
import "./voorbeeld.css";

type InhoudProps = { titel: string; tree: DocumentTree };

/** The contents in the preview: chapters and paragraphs; page numbers come when the document is made. */
export function Inhoud({ titel, tree }: InhoudProps) {
  const koppen = tree.sections
    .flatMap(({ blocks }) => blocks)
    .filter(
      (blok): blok is Heading => blok.kind === "heading" && blok.level <= 2 && tree.numbers.has(blok.anchor),
    );
  return (
    <>
      <p className="wv-kop wv-kop-1">{titel}</p>
      <ol className="wv-inhoud">
        {koppen.map((kop) => (
          <li key={kop.anchor} className={`wv-inhoud-${kop.level}`}>
            <span>{tree.numbers.get(kop.anchor)}</span> <span>{plainRuns(kop.runs, tree.numbers)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
