import { writeFileSync } from 'node:fs';

// Loaded into the measured process with --import: only the process itself knows its peak on every system.
process.once('exit', () => {
  const file = process.env['BENCH_PEAK_FILE'];
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
