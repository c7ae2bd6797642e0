const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** What stands in front of a value in JSON: of all but the first one there is a comma, a colon, a bracket or a brace. */
const VOOR_EEN_WAARDE = new Set([..."[{,"].map((teken) => teken.charCodeAt(0)));

/**
 * True when a text of JSON has more values than this, without reading it as JSON: that would make them all. Looks no
 * further than the first one too many.
 */
export function heeftMeerWaarden(json: Uint8Array, max: number): boolean {
  let waarden = 0;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at] ?? 0;
    if (byte === QUOTE) at = endOfString(json, at);
    else if (VOOR_EEN_WAARDE.has(byte) && ++waarden > max) return true;
  }
  return false;
}

/** Where the string that begins here ends; the end of the text when it does not. */
function endOfString(json: Uint8Array, begin: number): number {
  let einde = begin;
  do einde = json.indexOf(QUOTE, einde + 1);
  while (einde >= 0 && isEscaped(json, einde));
  return einde < 0 ? json.length : einde;
}

function isEscaped(json: Uint8Array, at: number): boolean {
  let voor = at - 1;
  while (json[voor] === BACKSLASH) voor -= 1;
  return (at - voor) % 2 === 0;
}
