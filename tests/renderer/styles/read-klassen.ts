import ts from "typescript";

/** The classes a source file gives to elements; one that ends in "-" stands for every class that begins with it. */
export function usedKlassen(file: ts.SourceFile): string[] {
  const found = new Set<string>();
  const look = (node: ts.Node): void => {
    for (const part of klassenParts(node)) for (const klasse of wordsOf(part)) found.add(klasse);
    ts.forEachChild(node, look);
  };
  look(file);
  return [...found];
}

/** Every word in the texts of a node, leaving out its types and what a value is compared with. */
export function wordsOf(node: ts.Node): string[] {
  const words: string[] = [];
  const look = (child: ts.Node): void => {
    if (isCompared(child) || ts.isTypeNode(child)) return;
    if (isText(child)) words.push(...child.text.split(/\s+/u).filter((word) => word !== ""));
    ts.forEachChild(child, look);
  };
  look(node);
  return words;
}

/** What a source file imports, as it is written. */
export function importsOf(file: ts.SourceFile): string[] {
  return file.statements
    .filter(ts.isImportDeclaration)
    .map(({ moduleSpecifier }) => moduleSpecifier)
    .filter(ts.isStringLiteral)
    .map(({ text }) => text);
}

/** The classes of a style sheet: those it draws, and all that it names, also to refine them or what is in them. */
export function styledKlassen(
  css: string,
): Readonly<{ drawn: ReadonlySet<string>; named: ReadonlySet<string> }> {
  const selectors = (css.match(/[^{};]+(?=\{)/gu) ?? [])
    .filter((prelude) => !prelude.trim().startsWith("@"))
    .flatMap((prelude) => prelude.split(/,(?![^(]*\))/u))
    .map((selector) => selector.trim());
  const alone = selectors.filter((selector) => /^\.[\w-]+(::?[\w-]+)*$/u.test(selector));
  return { drawn: new Set(alone.flatMap(klassenIn)), named: new Set(selectors.flatMap(klassenIn)) };
}

const klassenIn = (selector: string): string[] =>
  [...selector.matchAll(/\.([a-z][\w-]*)/giu)].map(([, klasse = ""]) => klasse);

/** Where a node names classes: an attribute or property, the class list, and whatever is called "klasse". */
function klassenParts(node: ts.Node): readonly ts.Node[] {
  if (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node))
    return /^class(Name)?$/u.test(node.name.getText()) && node.initializer ? [node.initializer] : [];
  if (ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node))
    return /klasse/iu.test(node.name?.getText() ?? "") ? [node] : [];
  if (!ts.isCallExpression(node)) return [];
  // What draws a sign in the text hands its class over last.
  if (node.expression.kind === ts.SyntaxKind.SuperKeyword) return node.arguments.slice(-1);
  return /\.classList\.\w+$/u.test(node.expression.getText()) ? node.arguments : [];
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

function isCompared(node: ts.Node): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  if (ts.isCaseClause(parent)) return parent.expression === node;
  return ts.isBinaryExpression(parent) && /^[!=]==$/u.test(parent.operatorToken.getText());
}
