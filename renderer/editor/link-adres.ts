import { veiligeLink } from "#shared/domain/veilige-link.ts";

export type LinkLezing = Readonly<{ ok: true; href: string } | { ok: false; reden: string }>;

/** Reads an address as a user types it: "www.cbs.nl" and an e-mail address are completed, an unsafe address is refused. */
export function leesAdres(invoer: string): LinkLezing {
  const adres = invoer.trim();
  if (adres === "") return { ok: false, reden: "Vul een adres in, bijvoorbeeld www.cbs.nl." };
  const href = veiligeLink(vulAan(adres));
  if (href !== null) return { ok: true, href };
  if (/\s/u.test(adres)) return { ok: false, reden: "In een adres staat geen spatie. Haal de spatie weg." };
  return { ok: false, reden: "Dit adres kan niet. Gebruik een webadres (https://…) of een e-mailadres." };
}

function vulAan(adres: string): string {
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/iu.test(adres)) return adres;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/u.test(adres)) return `mailto:${adres}`;
  return /^[^\s/?#]+\.[^\s/?#]{2,}/u.test(adres) ? `https://${adres}` : adres;
}
