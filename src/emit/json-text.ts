// Characters that JSON may hold raw and a terminal may obey: DEL, the C1 controls, line separators, direction marks.
const hazardPattern = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** JSON of a value in which nothing can steer a terminal; it reads back as the same value. */
export function jsonText(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, null, indent);
  return text.replace(hazardPattern, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
