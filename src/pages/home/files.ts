import { formatSize } from './format.ts';

/** Bytes. */
export const largestFile = 20_000_000;

/** What a file holds, or what was expected of it. */
export type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

/** The text of a dropped file, or why it is none. */
export async function textOfFile(file: File): Promise<FileText> {
  const expected = 'A text file with the error, the request or the token was expected.';
  if (file.size > largestFile)
    return {
      ok: false,
      problem: `“${file.name}” has ${formatSize(file.size)}; the most that is read is ${formatSize(largestFile)}. Paste only the failed call.`,
    };
  const text = await file.text();
  if (isBinary(text)) return { ok: false, problem: `“${file.name}” is no text. ${expected}` };
  if (text.trim() === '') return { ok: false, problem: `“${file.name}” is empty. ${expected}` };
  return { ok: true, text };
}

/** Text has no NUL, and hardly a character that is not valid UTF-8. */
export function isBinary(text: string): boolean {
  const start = text.slice(0, 10_000);
  if (start.includes('\0')) return true;
  const broken = start.split('\uFFFD').length - 1;
  return broken > 4 && broken > start.length / 100;
}
