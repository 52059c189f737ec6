import http from 'node:http';
import path from 'node:path';
import handler from 'serve-handler';
import {ROOT} from './run.mjs';

/**
 * Serves the built site on this machine only.
 * @param {number} port 0 lets the system choose
 * @returns {Promise<{address: string, close: () => void}>}
 */
export function serve(port) {
  const server = http.createServer((request, response) =>
    handler(request, response, {
      public: path.join(ROOT, 'build'),
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
