/** The core properties of a document; docx writes them without a language and with its own clock. */
export function corePropertiesXml(
  eigenschappen: Readonly<{ title: string; creator: string; moment: string }>,
): string {
  const { title, creator, moment } = eigenschappen;
  const datum = (naam: string): string =>
    `<dcterms:${naam} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${naam}>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>` +
    `<cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `${datum("created")}${datum("modified")}<dc:language>nl-NL</dc:language></cp:coreProperties>`
  );
}

const escapeXml = (tekst: string): string =>
  tekst.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
