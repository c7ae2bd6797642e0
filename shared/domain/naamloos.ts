/** What something is called as long as it has no name. */
export const NAAMLOOS = {
  gemeente: "Lege gemeente",
  hoofdstuk: "Leeg hoofdstuk",
  ambitie: "Lege ambitie",
  actie: "Lege actie",
  blok: "Leeg blok",
  post: "Lege post",
  noot: "Lege noot",
  bron: "Lege bron",
  partner: "Lege partner",
  afkorting: "Lege afkorting",
  kop: "Lege kop",
} as const;
