import { create } from "zustand";
import type { SoortNaam } from "#shared/document/soorten/soorten.ts";

/** What is being typed in a field of a record and is no edit yet. */
type Getypt = Readonly<{ soort: SoortNaam; id: string; veld: string; waarde: string }>;

const useGetypt = create<Readonly<{ getypt: Getypt | null }>>(() => ({ getypt: null }));

type Handlers = Readonly<{ onInput: (waarde: string) => void; onCommit: (waarde: string) => void }>;

/** The handlers of a field whose words are seen elsewhere as they are typed; see `useMetGetypt`. */
export function toontGetypt(plek: Getypt, onCommit: (waarde: string) => void): Handlers {
  return {
    onInput: (waarde) => useGetypt.setState({ getypt: waarde === plek.waarde ? null : { ...plek, waarde } }),
    onCommit: (waarde) => {
      useGetypt.setState({ getypt: null });
      onCommit(waarde);
    },
  };
}

/** A record as it will be with what is being typed in it: for a list or a heading beside the field. */
export function useMetGetypt<R extends Readonly<{ id: string }>>(soort: SoortNaam, record: R): R {
  const getypt = useGetypt(({ getypt: nu }) => (nu?.soort === soort && nu.id === record.id ? nu : null));
  return getypt ? { ...record, [getypt.veld]: getypt.waarde } : record;
}
