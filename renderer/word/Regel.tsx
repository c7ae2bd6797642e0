import { Fragment } from "react";
import type { Run } from "#shared/word/tree/document-tree.ts";
import { bareNumber } from "#shared/word/tree/number-document.ts";
import "./voorbeeld.css";

type RegelProps = { runs: readonly Run[]; nummers: ReadonlyMap<string, string> };

/** One line of the preview, as the Word document has it; links lead nowhere here. */
export function Regel({ runs, nummers }: RegelProps) {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its order
    <Fragment key={index}>{toon(run, nummers)}</Fragment>
  ));
}

function toon(run: Run, nummers: ReadonlyMap<string, string>) {
  switch (run.kind) {
    case "text":
      return tekst(run);
    case "break":
      return <br />;
    case "tab":
      return <span> </span>;
    case "footnote":
      return (
        <span className="wv-noot">
          {" ("}
          <Regel runs={run.runs} nummers={nummers} />)
        </span>
      );
    case "ref":
      return <span>{run.text ?? bareNumber(nummers.get(run.anchor) ?? "")}</span>;
  }
}

function tekst({ text, bold, italic, href }: Extract<Run, { kind: "text" }>) {
  const inhoud = href === undefined ? text : <span className="wv-link">{text}</span>;
  const schuin = italic ? <em>{inhoud}</em> : inhoud;
  return bold ? <strong>{schuin}</strong> : schuin;
}
