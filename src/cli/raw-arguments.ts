/** The arguments as the shell gave them, where Node cannot tell. */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { pathText } from '../path-bytes.js';

/** The arguments after the program's name; bytes that are no UTF-8, which Node gives as U+FFFD, are written as `\xb1`. */
export function rawArguments(args: readonly string[]): string[] {
  if (!args.some((arg) => arg.includes('\ufffd'))) return [...args];
  const raw = commandLine().slice(-args.length);
  return args.map((arg, index) => {
    const bytes = raw[index];
    return bytes && !isUtf8(bytes) && bytes.toString() === arg ? pathText(bytes) : arg;
  });
}

/** What Linux keeps of how the process was started; nothing elsewhere, where names are Unicode. */
function commandLine(): Buffer[] {
  try {
    const bytes = readFileSync('/proc/self/cmdline');
    const parts: Buffer[] = [];
    let from = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
      parts.push(bytes.subarray(from, end));
      from = end + 1;
    }
    return parts;
  } catch {
    return [];
  }
}
