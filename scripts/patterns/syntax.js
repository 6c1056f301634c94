/** Where a text of TypeScript has regular expressions, and where it builds them. */
import { parseAst } from 'rolldown/parseAst';

/** @typedef {{ line: number, source: string, flags: string }} Literal */
/** @typedef {{ line: number, column: number }} Place counted from 1 */
/** @typedef {{ type: string, start: number } & Record<string, unknown>} Node of ESTree */

/** Methods that make a regular expression of a text. */
const MATCHERS = new Set(['match', 'matchAll', 'search']);
/** Parts of a node that are types. */
const TYPES = new Set(['typeAnnotation', 'typeArguments', 'typeParameters', 'superTypeArguments', 'returnType']);
const TYPE_DECLARATIONS = new Set(['TSInterfaceDeclaration', 'TSTypeAliasDeclaration']);

/**
 * The regular expressions that are written as such, and the places where one may be built: mentions of RegExp other than
 * as a type or behind `instanceof`, and texts that are given to be matched.
 * @param {string} code
 */
export function readPatterns(code) {
  /** @type {Literal[]} */
  const literals = [];
  /** @type {Place[]} */
  const places = [];
  for (const node of nodesOf(parseAst(code, { lang: 'ts' }))) {
    const { regex } = /** @type {{ regex?: { pattern: string, flags: string } }} */ (node);
    if (regex) literals.push({ line: placeOf(code, node.start).line, source: regex.pattern, flags: regex.flags });
    else if (builds(node)) places.push(placeOf(code, node.start));
  }
  return { literals, places };
}

/** @param {unknown} value @returns {Generator<Node>} */
function* nodesOf(value) {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  if (!isNode(value) || TYPE_DECLARATIONS.has(value.type)) return;
  yield value;
  const isInstanceof = value.operator === 'instanceof';
  for (const [key, part] of Object.entries(value)) {
    if (!TYPES.has(key) && !(isInstanceof && key === 'right')) yield* nodesOf(part);
  }
}

/** @param {unknown} value @returns {value is Node} */
function isNode(value) {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** @param {Node} node */
function builds(node) {
  if (node.type === 'Identifier') return node.name === 'RegExp';
  if (node.type !== 'CallExpression' || !isNode(node.callee)) return false;
  const { property } = node.callee;
  const [first] = Array.isArray(node.arguments) ? node.arguments : [];
  return isNode(property) && MATCHERS.has(String(property.name)) && isText(first);
}

/** @param {unknown} node */
function isText(node) {
  return (
    isNode(node) && (node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string'))
  );
}

/** @param {string} code @param {number} offset @returns {Place} */
function placeOf(code, offset) {
  const before = code.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
