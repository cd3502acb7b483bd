import express from "express";
import { startExpress } from "./start-express.mjs";

export const name = "express 5";
export const parser = /express\.json\(\)/;

/** Starts the server; see `startExpress`. */
export function start(environment) {
  return startExpress(express, environment);
}
