/** Settings of the processes, from environment variables. */
export interface Environment {
  readonly databaseUrl: string;
  readonly komojuUrl: string;
  readonly secretKey: string;
  readonly webhookSecret: string;
  readonly port: number;
}

export function readEnvironment(): Environment {
  return {
    databaseUrl: required("DATABASE_URL"),
    komojuUrl: required("KOMOJU_URL"),
    secretKey: required("KOMOJU_SECRET_KEY"),
    webhookSecret: required("KOMOJU_WEBHOOK_SECRET"),
    port: Number(required("PORT")),
  };
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`Set the environment variable ${name}`);
  return value;
}
