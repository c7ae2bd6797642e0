/** The version of the app; the bundler fills in the one of package.json. */
export const APP_VERSIE: string = process.env.APP_VERSIE ?? "0.0.0";
