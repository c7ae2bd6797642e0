import { type ComponentType, useEffect, useState } from "react";
import { showFailure } from "../state/app-store.ts";

/** A part of the interface of which the code is fetched when it is first needed, or earlier when there is time. */
export type Later<Props extends object> = ComponentType<Props> &
  Readonly<{
    /** Fetches the code; false when it cannot be had now. */
    haal: () => Promise<boolean>;
    /** Whether the part can be drawn at once. */
    isGehaald: () => boolean;
  }>;

/** Makes a part whose code comes later; as long as it is not there, its place is empty. */
export function later<Props extends object>(importeer: () => Promise<ComponentType<Props>>): Later<Props> {
  let gehaald: ComponentType<Props> | null = null;
  const haal = async () => {
    gehaald ??= await importeer().catch(() => null);
    return gehaald !== null;
  };
  function Deel(props: Props) {
    const [Code, setCode] = useState(() => gehaald);
    useEffect(() => {
      if (Code === null) void haal().then((gelukt) => (gelukt ? setCode(() => gehaald) : meldOntbreekt()));
    }, [Code]);
    return Code === null ? null : <Code {...props} />;
  }
  return Object.assign(Deel, { haal, isGehaald: () => gehaald !== null });
}

/** Says that a part cannot be shown because the program it comes from does not answer. */
export const meldOntbreekt = (): void => showFailure({ code: "offline", detail: "" });
