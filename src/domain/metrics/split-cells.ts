/**
 * Rows and cells of a text copied from a spreadsheet (tabs), a CSV file (semicolons or commas) or a message (one answer a
 * line). A cell in double quotes may hold the separator and line breaks. A comma between digits is a decimal comma unless
 * some line shows that commas separate.
 */
export function cellsOf(text: string): string[][] {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return split(plain, separatorOf(plain));
}

const lineOfNumber = /^\s*["']?[+−-]?\d+(?:,\d+)?\s*%?["']?\s*$/;

function separatorOf(text: string): string | null {
  if (text.includes('\t')) return '\t';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const has = (sign: string) => lines.filter((line) => line.includes(sign)).length * 2 > lines.length;
  if (has(';')) return ';';
  return has(',') && !lines.every((line) => lineOfNumber.test(line) || !/\d/.test(line)) ? ',' : null;
}

function split(text: string, separator: string | null): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (sign === '"' && cell === '' && closes(text, i, separator)) quoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else cell += sign;
  }
  endCell();
  rows.push(row);
  return rows;
}

/** Whether the quote at `start` has a partner at the end of a cell; one that has none is an ordinary sign. */
function closes(text: string, start: number, separator: string | null): boolean {
  for (let i = text.indexOf('"', start + 1); i !== -1; i = text.indexOf('"', i + 1)) {
    if (text[i + 1] === '"') i++;
    else return i + 1 === text.length || text[i + 1] === '\n' || text[i + 1] === separator;
  }
  return false;
}
