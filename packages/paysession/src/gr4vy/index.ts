export { createGr4vyClient, type Gr4vyClient, type Gr4vyOptions, type Gr4vyServer } from "./client.js";
