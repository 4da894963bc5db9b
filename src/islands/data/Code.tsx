import { codeOf } from '#stores/transfer.ts';

/** A QR code, drawn as one path; black on white in both themes, since scanners expect that. */
export function Code({ text, label }: { readonly text: string; readonly label: string }) {
  const rows = codeOf(text);
  const size = rows.length;
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <figure>
      <svg className="code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
