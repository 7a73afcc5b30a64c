import { buildApp } from "./app/build-app";
import { serveFolder, type StaticServer } from "./app/static-server";
import { DIST } from "./paths";

// A port that nothing else likes: once stored, Dryrun answers at its address even when another project is served there.
const FIRST_PORT = 4747;
const TRIES = 20;

/** `npm start [-- --port N]`: builds what has changed, serves it and prints its address. */
async function main(args: readonly string[]): Promise<void> {
  const asked = args[args.indexOf("--port") + 1];
  await buildApp(console.log);
  const { url } = await serve(args.includes("--port") ? [Number(asked)] : Array.from({ length: TRIES }, (_, i) => FIRST_PORT + i));
  console.log(`\nDryrun is open at ${url}\nPress Ctrl+C to stop it.`);
}

/** Serves on the first of the ports that is free. */
async function serve([port, ...others]: readonly number[]): Promise<StaticServer> {
  if (port === undefined) throw new Error("no port is free; name one with --port");
  try {
    return await serveFolder({ folder: DIST, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return serve(others);
  }
}

await main(process.argv.slice(2));
