import { useMemo } from "react";
import { OPMAAK } from "#shared/word/opmaak.ts";
import { Sein } from "../ui/Sein.tsx";
import { heeftLettertype } from "./heeft-lettertype.ts";
import "../ui/veld.css";
import "./word.css";

/** What the layout leans on: Word's own styles, and a font that this computer may not have. */
export function Opmaaknoot() {
  const aanwezig = useMemo(() => heeftLettertype(OPMAAK.lettertype), []);
  return (
    <>
      <p className="veld-hulp">
        De opmaak gebruikt de standaardstijlen van Word. Een sjabloon van uw gemeente past daar zo op.
      </p>
      {aanwezig ? null : (
        <p className="word-lettertype">
          <Sein soort="waarschuwing" />
          <span>
            Het lettertype {OPMAAK.lettertype} staat niet op deze computer. Hier ziet u andere letters en
            schuift tekst soms naar een andere bladzijde. Kijk het document na op een computer met Word.
          </span>
        </p>
      )}
    </>
  );
}
