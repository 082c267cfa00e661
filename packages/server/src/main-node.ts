/** The language server as a process: `--stdio` (also without any argument), `--node-ipc`, `--socket=…` or `--pipe=…`. */
import process from 'node:process';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createNodeHost } from './node-host.ts';
import { startServer } from './start-server.ts';

const hasTransport = process.argv.some(argument => /^--(?:node-ipc|socket|pipe)\b/.test(argument));
const connection = hasTransport
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
startServer(connection, createNodeHost(import.meta.url));
