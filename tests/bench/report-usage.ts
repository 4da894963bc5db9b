import { writeFileSync } from 'node:fs';

// Loaded into the measured process with --import: only the process itself knows its use on every system.
process.once('exit', () => {
  const file = process.env['BENCH_USAGE_FILE'];
  if (file) writeFileSync(file, JSON.stringify(process.resourceUsage()));
});
