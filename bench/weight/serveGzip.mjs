/** One plain server for all sites: gzip, long caching of hashed files, nothing else. */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const PACKED = new Set(['.woff2', '.png', '.webp', '.avif']);

/** @returns {Promise<{address: string, close: () => void}>} */
export function serveGzip(folder) {
  const memory = new Map();
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const found = [name, path.posix.join(name, 'index.html'), `${name.replace(/\/$/, '')}.html`]
      .map((one) => path.join(folder, one))
      .find((file) => fs.existsSync(file) && fs.statSync(file).isFile());
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const kind = path.extname(found);
    const packed = PACKED.has(kind);
    if (!memory.has(found)) {
      const content = fs.readFileSync(found);
      memory.set(found, packed ? content : zlib.gzipSync(content, {level: 9}));
    }
    response.writeHead(200, {
      'Content-Type': TYPES[kind] ?? 'application/octet-stream',
      'Cache-Control': kind === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
      ...(packed ? {} : {'Content-Encoding': 'gzip'}),
    });
    response.end(memory.get(found));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        address: `http://127.0.0.1:${server.address().port}`,
        close: () => server.close(),
      }),
    );
  });
}
