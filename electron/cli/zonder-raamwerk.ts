import type { GekozenRaamwerk } from "#shared/domain/gekozen-raamwerk.ts";

/** Says that an agenda was made with a version of the raamwerk that this program does not have. */
export const zonderRaamwerk = ({ versie }: Extract<GekozenRaamwerk, { kind: "onbekend" }>): string =>
  `Raamwerk ${versie}: dit programma heeft die versie niet`;
