export * as gr4vy from "./gr4vy.js";
export * as komoju from "./komoju.js";
export * as smartGlocal from "./smart-glocal.js";
