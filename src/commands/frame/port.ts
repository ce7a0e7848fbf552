/** Where a command serves: `--port`, else PORT, else Astro's own. */
import { type Call, UsageFault } from './command.ts';

export function portOf({ value }: Pick<Call, 'value'>): number {
  const asked = value('port') ?? process.env.PORT ?? '4321';
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageFault(`“${asked}” is no port`);
  return port;
}
