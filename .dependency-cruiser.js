const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from: { path: from }, to });

/** What a part may import besides what stands anywhere; all the rest is refused. */
const only = (name, comment, from, parts) =>
  rule(name, comment, from, { pathNot: `^(${[...parts, "shared/assert-never\\.ts"].join("|")})` });

/** Folders of the renderer that screens stand on, and the frame around them; every other folder is a screen. */
const NO_SCREEN = "agenda|editor|frame|navigatie|opdrachten|state|styles|transport|ui";
const SCREEN = `^renderer/(?!(?:${NO_SCREEN})/)([^/]+)/`;

/** The folders apart: what each is, and what may come in from outside it. */
const FOLDERS = [
  rule(
    "shared-stands-alone",
    "shared runs anywhere: what it needs from a host comes in as a value",
    "^shared/",
    { path: "^(electron|renderer|tests|scripts)/" },
  ),
  rule("shared-knows-no-node", "shared runs in a page too", "^shared/", { dependencyTypes: ["core"] }),
  rule("renderer-meets-electron-in-shared", "ask for it through the contract in shared/api", "^renderer/", {
    path: "^(electron|tests|scripts)/",
  }),
  rule("electron-knows-no-ui", "push an event of shared/api instead", "^electron/", {
    path: "^(renderer|tests|scripts)/",
  }),
  rule(
    "electron-only-at-the-edge",
    "put what needs Electron behind the Host port",
    "^(shared|renderer|electron/(services|starter|cli|browser-host))/",
    { path: "^node_modules/electron(/|$)" },
  ),
  rule(
    "services-know-no-host",
    "hosts stand on the services, not the other way round",
    "^electron/services/",
    { path: "^electron/(main|preload|browser-host|cli|starter)/" },
  ),
  only("preload-is-thin", "the preload forwards and does nothing else", "^electron/preload/", [
    "shared/api/",
    "electron/preload/",
    "node_modules/electron(/|$)",
  ]),
];

/** domain ← document ← tekst ← (begroting, zoeken, controle) ← word, with api beside them. */
const SHARED = [
  only("domain-is-pure", "the domain is plain data and rules", "^shared/domain/", [
    "shared/domain/",
    "node_modules/zod/",
  ]),
  only("document-stands-on-domain", "what reads an agenda stands above how it is kept", "^shared/document/", [
    "shared/(domain|document)/",
    "node_modules/",
  ]),
  only("tekst-stands-on-document", "what is read from one text knows no reader of it", "^shared/tekst/", [
    "shared/(domain|document|tekst)/",
    "node_modules/",
  ]),
  only(
    "readers-know-no-reader",
    "what two of them need stands below them: in domain, document or tekst",
    "^shared/(begroting|zoeken|controle)/",
    ["shared/(domain|document|tekst|$1)/", "node_modules/"],
  ),
  only("controle-is-pure", "a rule looks at the plain agenda only", "^shared/controle/", ["shared/"]),
  only("word-knows-no-api", "what a document consists of is not tied to a request", "^shared/word/", [
    "shared/(domain|document|tekst|begroting|zoeken|controle|word)/",
    "node_modules/",
  ]),
  only("api-stands-beside", "the contract names plain data, and does nothing with it", "^shared/api/", [
    "shared/(domain|document|api)/",
    "node_modules/",
  ]),
];

/** ui ← state ← (navigatie, agenda) ← (editor, opdrachten) ← screens ← frame ← App. */
const RENDERER = [
  only("ui-knows-no-document", "values in, callbacks out: let the screen read and write", "^renderer/ui/", [
    "renderer/(ui|styles)/",
    "shared/domain/",
    "node_modules/",
  ]),
  rule(
    "state-knows-no-view",
    "a view follows the state, not the other way round",
    "^renderer/(state|transport)/",
    {
      path: "^renderer/",
      pathNot: "^renderer/((state|transport)/|failure-messages\\.ts|ui/concepten\\.ts)",
    },
  ),
  rule(
    "shared-parts-know-no-tool",
    "the editor and the opdrachten stand on what screens share",
    "^renderer/(ui|state|transport|navigatie|agenda)/",
    { path: "^renderer/(editor|opdrachten)/" },
  ),
  rule(
    "screens-stand-on-shared-parts",
    "what a screen shares stands below it: in agenda, navigatie, editor or opdrachten",
    `^renderer/(?:${NO_SCREEN.replace("frame|", "")})/`,
    { path: SCREEN },
  ),
  rule("screens-know-no-screen", "put what two screens need below them", SCREEN, {
    path: SCREEN,
    pathNot: "^renderer/$1/",
  }),
  rule(
    "frame-stands-on-screens",
    "let App or the frame put it around",
    "^renderer/(?!frame/|App\\.tsx|main\\.tsx)",
    {
      path: "^renderer/frame/",
    },
  ),
  rule(
    "app-stands-on-top",
    "App is the whole: nothing is part of it and knows it",
    "^renderer/(?!main\\.tsx)",
    {
      path: "^renderer/(App|main)\\.tsx$",
    },
  ),
];

/** The layers of docs/architecture.md, type-only imports included; tests/scripts/lagen.test.ts sees each rule fire. */
export default {
  forbidden: [
    ...FOLDERS,
    ...SHARED,
    ...RENDERER,
    {
      name: "no-cycles",
      comment: "give the lower file what it needs as a value or function",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(electron|bufferutil|utf-8-validate)$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|node_modules/\\.cache)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["import", "require", "node", "default", "types"],
      exportsFields: ["exports"],
    },
  },
};
