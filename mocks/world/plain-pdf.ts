/**
 * The smallest PDF that shows lines of text: enough to see in the demo what a download is. It has no fonts of its own, so it can
 * show Latin letters alone; the documents of a real server show every script.
 */
export function plainPdf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const text = lines.map((line) => `(${escaped(line)}) '`).join('\n');
  const content = `BT /F1 11 Tf 16 TL 56 786 Td\n${text}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Uint8Array.from(body + table + end, (character) => character.charCodeAt(0));
}

/** One byte for each letter: the euro has a place of its own in this encoding, and what it does not have is a question mark. */
function escaped(line: string): string {
  return line
    .replaceAll('€', '\u0080')
    .replaceAll(/[\u2013\u2212]/g, '-')
    .replaceAll(/[^\u0020-\u00ff]/gu, '?')
    .replaceAll(/[\\()]/g, (character) => `\\${character}`);
}
