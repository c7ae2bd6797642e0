import { CircleCheckBig, OctagonAlert } from "lucide-react";
import { ProgressBar } from "react-aria-components";
import { failureMessage } from "../failure-messages.ts";
import type { ExportStaat, Gemaakt } from "./use-word-export.ts";
import "./word.css";

/** What the export is doing, made, or could not do; one line above the buttons. */
export function WordStaat({ staat }: { staat: ExportStaat }) {
  switch (staat.kind) {
    case "kiezen":
      return null;
    case "bezig":
      return <Bezig fase={staat.fase} deel={staat.deel} />;
    case "klaar":
      return <Klaar gemaakt={staat.gemaakt} />;
    case "mislukt": {
      const { kop, tekst } = failureMessage(staat.failure);
      return (
        <div className="word-staat word-staat-fout" role="alert">
          <OctagonAlert size={16} strokeWidth={1.75} aria-hidden />
          <p>
            <strong>{kop}.</strong> {tekst}
          </p>
        </div>
      );
    }
  }
}

function Bezig({ fase, deel }: { fase: string; deel: number }) {
  return (
    <ProgressBar className="word-staat word-bezig" aria-label="Word-document maken" value={deel * 100}>
      {({ percentage }) => (
        <>
          <p>{fase} …</p>
          <div className="word-balk">
            <div className="word-balk-deel" style={{ width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}

function Klaar({ gemaakt }: { gemaakt: Gemaakt }) {
  return (
    <div className="word-staat" role="status">
      <CircleCheckBig className="word-klaar-icoon" size={16} strokeWidth={1.75} aria-hidden />
      <div>
        <p>
          <strong>{gemaakt.bestandsnaam}</strong> staat klaar ({kilobytes(gemaakt.bytes)}).
        </p>
      </div>
    </div>
  );
}

const kilobytes = (bytes: number): string =>
  `${Math.max(1, Math.round(bytes / 1024)).toLocaleString("nl-NL")} kB`;
