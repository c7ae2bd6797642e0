// The cache is of one set of flags: those with which `main.ts` runs.
import "../starter/optimaliseer-later.ts";
import "../starter/maak-code-cache.ts";
