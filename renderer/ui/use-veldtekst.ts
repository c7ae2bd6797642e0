import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Verblijf } from "./concepten.ts";
import { useTypwerk } from "./use-typwerk.ts";

type VeldtekstProps = Readonly<{
  label: string;
  value: string;
  fout?: string | undefined;
  onInput?: (value: string) => void;
  onCommit?: (value: string) => void;
  kanTussendoor?: (value: string) => boolean;
}>;

/** The text in a field, from the value it stands for through what is typed to the value it becomes. */
export function useVeldtekst({ label, value, fout, onInput, onCommit, kanTussendoor }: VeldtekstProps) {
  const [tekst, setTekst] = useState(value);
  const [klaarKeer, setKlaarKeer] = useState(0);
  /** What stood there when the user came, and what was committed last since. */
  const stand = useRef({ label, eerst: value, laatst: value });
  const commit = (nieuw: string) => {
    stand.current.laatst = nieuw;
    onCommit?.(nieuw);
  };
  const bewaar = () => {
    if (kanTussendoor?.(tekst) === false) return false;
    if (tekst !== stand.current.laatst) commit(tekst);
    return true;
  };
  const gaTerug = (verblijf: Verblijf) => {
    const { eerst, laatst } = stand.current;
    if (!verblijf.terug?.() && laatst !== eerst) commit(eerst);
  };
  const klaar = (verblijf: Verblijf) => {
    if (tekst === stand.current.eerst && fout === undefined) gaTerug(verblijf);
    else if (tekst !== stand.current.laatst || fout !== undefined) commit(tekst);
    setKlaarKeer((keer) => keer + 1);
  };
  const typwerk = useTypwerk({ bewaar, klaar });
  // What is being typed stays, whatever becomes of the value meanwhile.
  useEffect(() => {
    if (!typwerk.isBezig()) setTekst(value);
  }, [typwerk, value]);
  // Done, the field shows its value as it is written; what was refused stays, to be mended.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the user was done
  useLayoutEffect(() => {
    if (klaarKeer > 0 && fout === undefined && !typwerk.isBezig()) setTekst(value);
  }, [klaarKeer]);
  const toon = (nieuw: string) => {
    setTekst(nieuw);
    onInput?.(nieuw);
  };
  return {
    tekst,
    /** As it was when the user came: a field that is named after what it holds keeps its name meanwhile. */
    label: typwerk.isBezig() ? stand.current.label : label,
    typ: (nieuw: string) => {
      if (onCommit && !typwerk.isBezig()) stand.current = { label, eerst: value, laatst: value };
      if (onCommit) typwerk.typ();
      toon(nieuw);
    },
    rondAf: () => {
      if (typwerk.isBezig()) typwerk.rondAf();
      else if (fout !== undefined) onCommit?.(tekst);
    },
    /** Gives back what stood there; false when nothing else does. */
    herroep: (): boolean => {
      const eerst = typwerk.isBezig() ? stand.current.eerst : value;
      const anders = tekst !== eerst || (typwerk.isBezig() && stand.current.laatst !== eerst);
      if (!anders) return false;
      typwerk.rondAf(gaTerug);
      toon(eerst);
      return true;
    },
  };
}
