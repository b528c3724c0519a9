import type { FileText } from './files.ts';

/** The text of a file, or why there is none. What reads it comes with the first file. */
export async function openFile(file: File): Promise<FileText> {
  try {
    const { textOfFile } = await import('./files.ts');
    return await textOfFile(file);
  } catch {
    return { ok: false, problem: `“${file.name}” could not be read. Open it and paste its text.` };
  }
}
