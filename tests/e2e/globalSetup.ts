import fs from 'node:fs';
import path from 'node:path';

interface Served {
  readonly address: string;
  readonly close: () => void;
}

const ROOT = path.resolve(__dirname, '../..');
const STOCK = 'packages/docusaurus-plugin-light-pages/fixtures/stock-site';
const STOCK_OUT = path.join(ROOT, 'test-results', 'stock');

async function load<T>(name: string): Promise<T> {
  return (await import(`../../scripts/lib/${name}.mjs`)) as T;
}

/** A site as anyone's, made light by our plugin; small, so it is built with the tests. */
async function buildStock(): Promise<void> {
  const {runLocal} = await load<{
    runLocal: (name: string, args: string[], options: object) => Promise<number>;
  }>('run');
  fs.rmSync(STOCK_OUT, {recursive: true, force: true});
  const args = ['build', path.join(ROOT, STOCK), '--out-dir', path.join(STOCK_OUT, 'stock')];
  if ((await runLocal('docusaurus', args, {env: {NODE_ENV: 'production'}, quiet: true})) !== 0) {
    throw new Error(`Unexpected failure to build ${STOCK}. Run: npx docusaurus build ${STOCK}`);
  }
}

/** Serves the built site, and the stock one, once for all tests, on ports the system chooses. */
export default async function globalSetup(): Promise<() => void> {
  if (!fs.existsSync(path.join(ROOT, 'build/index.html'))) {
    throw new Error('Unexpected absence of build/index.html. Run npm run build first.');
  }
  await buildStock();
  const {serve} = await load<{
    serve: (port: number, folder?: string) => Promise<Served>;
  }>('serve');
  const site = await serve(0);
  const stock = await serve(0, STOCK_OUT);
  process.env.SITE_ADDRESS = site.address;
  process.env.STOCK_ADDRESS = `${stock.address}stock/`;
  return () => {
    site.close();
    stock.close();
  };
}
