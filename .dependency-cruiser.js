const layer = (name, comment, from, to) => ({ name, comment, severity: "error", from: { path: from }, to });

/** The layers of docs/architecture.md, type-only imports included. */
export default {
  forbidden: [
    layer(
      "shared-stands-alone",
      "shared runs anywhere: what it needs from a host comes in as a value",
      "^shared/",
      { path: "^(electron|renderer|tests|scripts)/" },
    ),
    layer("shared-knows-no-node", "shared runs in a page too", "^shared/", { dependencyTypes: ["core"] }),
    layer(
      "renderer-meets-electron-in-shared",
      "ask for it through the contract in shared/api",
      "^renderer/",
      { path: "^(electron|tests|scripts)/" },
    ),
    layer("electron-knows-no-ui", "push an event of shared/api instead", "^electron/", {
      path: "^(renderer|tests|scripts)/",
    }),
    layer("domain-is-pure", "the domain is plain data and rules", "^shared/domain/", {
      pathNot: "^(shared/(domain/|assert-never)|node_modules/zod/)",
    }),
    layer("controle-is-pure", "a rule looks at the plain agenda only", "^shared/controle/", {
      pathNot: "^shared/(domain|controle|assert-never)",
    }),
    layer(
      "electron-only-at-the-edge",
      "put what needs Electron behind the Host port",
      "^(shared|renderer|electron/(services|cli|browser-host))/",
      { path: "^node_modules/electron(/|$)" },
    ),
    layer(
      "services-know-no-host",
      "hosts stand on the services, not the other way round",
      "^electron/services/",
      {
        path: "^electron/(main|preload|browser-host|cli)/",
      },
    ),
    layer("preload-is-thin", "the preload forwards and does nothing else", "^electron/preload/", {
      pathNot: "^(shared/api/|electron/preload/|node_modules/electron(/|$))",
    }),
    {
      name: "no-cycles",
      comment: "only a table and its blocks, which hold each other, may be two files of one recursion",
      severity: "error",
      from: {},
      to: {
        circular: true,
        viaOnly: {
          pathNot: "^(shared/word/docx/table|shared/word/delen/rich-text-table|renderer/word/Tabel)\\.tsx?$",
        },
      },
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
