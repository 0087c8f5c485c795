import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.ts';

/** The language server as a program: `--stdio` or, from VS Code, `--node-ipc`. */
startServer(createConnection(ProposedFeatures.all));
