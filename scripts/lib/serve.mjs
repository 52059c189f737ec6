import http from 'node:http';
import path from 'node:path';
import handler from 'serve-handler';
import {readHeaders} from './headers.mjs';
import {ROOT} from './run.mjs';

/**
 * Serves the built site on this machine only.
 * @param {number} port 0 lets the system choose
 * @param {string} [folder] of another built site
 * @returns {Promise<{address: string, close: () => void}>}
 */
export function serve(port, folder = path.join(ROOT, 'build')) {
  const headers = readHeaders(folder);
  const server = http.createServer((request, response) =>
    handler(request, response, {
      public: folder,
      headers,
      trailingSlash: true,
      directoryListing: false,
    }),
  );
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const {port: given} = server.address();
      resolve({address: `http://localhost:${given}/`, close: () => server.close()});
    });
  });
}
