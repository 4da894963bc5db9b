import { enableCompileCache } from 'node:module';

// Keeps what was made of the sources for the next run; loaded before them.
enableCompileCache('node_modules/.cache/compiled');
