import { parentPort } from 'node:worker_threads';
import { makeServer } from '../ensemble/protocol.ts';
import type { Order } from '../ensemble/protocol.ts';

/** The thread of Node that runs futures; started by node-pool. */
if (parentPort === null) throw new Error('This file runs as a worker thread only.');
const port = parentPort;
const answer = makeServer((message) => port.postMessage(message));
port.on('message', (order: Order) => answer(order));
