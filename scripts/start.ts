/** `npm start`: builds the site and serves it on this machine until it is stopped. */
import { preview } from 'astro';
import { buildSite } from './build.ts';

if (await buildSite()) {
  const server = await preview({
    root: process.cwd(),
    logLevel: 'error',
    server: { port: Number(process.env.PORT ?? 4321) },
  });
  console.log(
    `\n对读 is served at http://localhost:${server.port}${process.env.BASE_PATH || '/'}  (Ctrl+C stops it)`,
  );
} else process.exitCode = 1;
