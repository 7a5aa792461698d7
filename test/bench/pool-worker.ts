import { parentPort } from 'node:worker_threads';
import { makeServer } from '../../src/ensemble/protocol.ts';
import type { Order } from '../../src/ensemble/protocol.ts';
import { poolModel } from './pool-model.ts';

/** A thread that plays the pool of 200 households on the book, whatever scenario it is told. */
if (parentPort === null) throw new Error('This file runs as a worker thread only.');
const port = parentPort;
const answer = makeServer(
  (message) => port.postMessage(message),
  (_scenario, seed) => poolModel(seed, 200, 120),
);
port.on('message', (order: Order) => answer(order));
