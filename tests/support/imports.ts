import { posix } from 'node:path';
import ts from 'typescript';
import { scriptOf } from './sources';

export interface Import {
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** `src/lib/domain/unit` for our own files, else the name of the package. */
  readonly target: string;
  readonly isOwn: boolean;
  readonly isType: boolean;
}

const isTypeClause = (clause: ts.ImportClause | undefined): boolean => {
  if (clause === undefined) return false;
  const { namedBindings } = clause;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    clause.name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.length > 0 &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
};

/** Specifier of a node that imports, and whether types only; null for every other node. */
function importedBy(node: ts.Node): { name: ts.Node | undefined; isType: boolean } | null {
  if (ts.isImportDeclaration(node))
    return { name: node.moduleSpecifier, isType: isTypeClause(node.importClause) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
    return { name: node.moduleSpecifier, isType: node.isTypeOnly };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return { name: node.arguments[0], isType: false };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { name: node.argument.literal, isType: true };
  return null;
}

function targetOf(from: string, specifier: string): Pick<Import, 'target' | 'isOwn'> {
  const path = specifier.replace(/\?.*$/, '');
  if (path === '$lib' || path.startsWith('$lib/'))
    return { target: `src/lib${path.slice('$lib'.length)}`, isOwn: true };
  if (path.startsWith('.')) return { target: posix.join(posix.dirname(from), path), isOwn: true };
  const parts = path.replace(/^node:.*/, 'node').split('/');
  return { target: parts.slice(0, path.startsWith('@') ? 2 : 1).join('/'), isOwn: false };
}

/** Everything a file imports: at the top, in passing (`import()`), as a type, or to pass it on. */
export function importsOf(from: string): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const imported = importedBy(node);
    if (imported?.name !== undefined && ts.isStringLiteralLike(imported.name)) {
      const specifier = imported.name.text;
      found.push({ from, specifier, ...targetOf(from, specifier), isType: imported.isType });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, scriptOf(from), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
  return found;
}
