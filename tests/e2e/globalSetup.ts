import fs from 'node:fs';
import path from 'node:path';

/** Serves the built site once for all tests, on a port the system chooses. */
export default async function globalSetup(): Promise<() => void> {
  if (!fs.existsSync(path.resolve(__dirname, '../../build/index.html'))) {
    throw new Error('Unexpected absence of build/index.html. Run npm run build first.');
  }
  const {serve} = (await import('../../scripts/lib/serve.mjs' as string)) as {
    serve: (port: number) => Promise<{address: string; close: () => void}>;
  };
  const site = await serve(0);
  process.env.SITE_ADDRESS = site.address;
  return site.close;
}
