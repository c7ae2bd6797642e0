import { type ReactNode, useEffect, useState } from "react";
import { countWords, LEGE_TEKST, type RichText } from "#shared/domain/rich-text.ts";
import { geciteerdeBronnen } from "#shared/tekst/gelezen-tekst.ts";
import { useSession } from "../state/use-agenda.ts";
import "./tekstvoet.css";

const PAUZE_MS = 300;

/** The foot of a text: how many words and citations it has. It follows a moment later, so that typing stays fast. */
export function TekstVoet({ tekstKey, children }: { tekstKey: string; children?: ReactNode }) {
  const { woorden, bronnen } = useTelling(tekstKey);
  return (
    <div className="tekstvoet">
      <span>{woorden === 1 ? "1 woord" : `${woorden.toLocaleString("nl-NL")} woorden`}</span>
      <span>{bronnen === 1 ? "1 bron" : `${bronnen} bronnen`}</span>
      {children}
    </div>
  );
}

function useTelling(tekstKey: string) {
  const { store } = useSession();
  const [telling, setTelling] = useState(() => tel(store.getState().agenda.teksten[tekstKey]));
  useEffect(() => {
    let geteld = store.getState().agenda.teksten[tekstKey];
    let timer: ReturnType<typeof setTimeout> | undefined;
    setTelling(tel(geteld));
    const stop = store.subscribe(({ agenda }) => {
      const tekst = agenda.teksten[tekstKey];
      if (tekst === geteld) return;
      geteld = tekst;
      clearTimeout(timer);
      timer = setTimeout(() => setTelling(tel(tekst)), PAUZE_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, tekstKey]);
  return telling;
}

function tel(tekst: RichText = LEGE_TEKST) {
  return { woorden: countWords(tekst), bronnen: new Set(geciteerdeBronnen(tekst)).size };
}
