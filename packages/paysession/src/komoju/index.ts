export { createKomojuClient, type KomojuClient, type KomojuOptions } from "./client.js";
