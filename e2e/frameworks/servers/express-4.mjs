import express from "express-4";
import { startExpress } from "./start-express.mjs";

export const name = "express 4";
export const parser = /express\.json\(\)/;

/** Starts the server; see `startExpress`. */
export function start(environment) {
  return startExpress(express, environment);
}
