/** Version of the program, as in package.json; written by `npm run generate`. */
export const TOOL_VERSION = '0.1.0';
