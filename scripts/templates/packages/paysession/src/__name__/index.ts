export { create__Name__Client, type __Name__Client, type __Name__Options } from "./client.js";
