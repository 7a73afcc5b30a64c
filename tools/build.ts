import { buildApp } from "./app/build-app";

/** `npm run build`: makes `dist/`. */
await buildApp(console.log);
