import "../starter/maak-code-cache.ts";
