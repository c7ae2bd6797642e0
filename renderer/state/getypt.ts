import { create } from "zustand";
import type { SoortNaam } from "#shared/document/soorten/soorten.ts";

/** A field of a record with what stands in it. */
type Veld = Readonly<{ soort: SoortNaam; id: string; veld: string; waarde: string }>;

/** What is being typed in a field of a record and is no edit yet, and over what: it is none of a later value. */
type Getypt = Veld & Readonly<{ over: string }>;

const useGetypt = create<Readonly<{ getypt: Getypt | null }>>(() => ({ getypt: null }));

type Handlers = Readonly<{ onInput: (waarde: string) => void; onCommit: (waarde: string) => void }>;

/** The handlers of a field whose words are seen elsewhere as they are typed; see `useMetGetypt`. */
export function toontGetypt(plek: Veld, onCommit: (waarde: string) => void): Handlers {
  return {
    onInput: (waarde) =>
      useGetypt.setState({ getypt: waarde === plek.waarde ? null : { ...plek, waarde, over: plek.waarde } }),
    onCommit: (waarde) => {
      useGetypt.setState({ getypt: null });
      onCommit(waarde);
    },
  };
}

/** A record as it will be with what is being typed in it: for a list or a heading beside the field. */
export function useMetGetypt<R extends Readonly<{ id: string }>>(soort: SoortNaam, record: R): R {
  const getypt = useGetypt(({ getypt: nu }) => (nu?.soort === soort && nu.id === record.id ? nu : null));
  const nu: Readonly<Record<string, unknown>> = record;
  return getypt && nu[getypt.veld] === getypt.over ? { ...record, [getypt.veld]: getypt.waarde } : record;
}
