import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from './check-content.ts';

// Started by `content-check.ts` with the project's folder; answers with the checked catalog.
parentPort?.postMessage(checkContent(workerData, new Date(), false));
