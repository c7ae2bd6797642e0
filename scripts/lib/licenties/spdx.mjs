/** Whether a licence expression (SPDX) can be met with licences of a list; one that cannot be read cannot. */
export function isToegestaan(expressie, lijst) {
  const tekens = expressie.match(/[()]|[^\s()]+/gu) ?? [];
  let leesbaar = true;
  const neem = (teken) => tekens[0] === teken && tekens.shift() !== undefined;

  const neemNaam = () => {
    const naam = tekens.shift() ?? "";
    if (!/^[\w.+-]+$/u.test(naam) || ["AND", "OR", "WITH"].includes(naam)) leesbaar = false;
    return naam;
  };
  const een = () => {
    if (neem("(")) {
      const uitkomst = keuze();
      if (!neem(")")) leesbaar = false;
      return uitkomst;
    }
    const naam = neemNaam();
    // An exception only ever allows more.
    if (neem("WITH")) neemNaam();
    return lijst.includes(naam);
  };
  const samen = () => {
    let uitkomst = een();
    while (neem("AND")) uitkomst = een() && uitkomst;
    return uitkomst;
  };
  const keuze = () => {
    let uitkomst = samen();
    while (neem("OR")) uitkomst = samen() || uitkomst;
    return uitkomst;
  };

  const uitkomst = keuze();
  return uitkomst && leesbaar && tekens.length === 0;
}
