/** Words from the names of municipalities, regions and larger places that the general dictionary does not have. */
export const PLAATSNAMEN: readonly string[] = [
  "Annaparochie",
  "Beekdaelen",
  "Brachterbeek",
  "Driemond",
  "Eemsdelta",
  "Foodvalley",
  "Hoeksche",
  "Hogeland",
  "Jacobiparochie",
  "Maashorst",
  "Noardeast-Fryslân",
  "Rijsoord",
  "Vijfheerenlanden",
  "Zesgehuchten",
];
