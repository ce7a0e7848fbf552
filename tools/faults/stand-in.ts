/** In the place of the page builder: lays the pages that it made before. Argument: where they are kept. */
import { cpSync } from 'node:fs';

cpSync(process.argv[2] as string, process.env.DUIDU_BUNDLE as string, { recursive: true });
