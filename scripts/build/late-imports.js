// Rewrites a module so that what it imports is evaluated when it is first used, which for most of it is never.

/** A module as esbuild writes it for CommonJS: its helpers and what it exports, if anything, and all else. */
const MODULE =
  /^(?:(?<helpers>.*?)var stdin_exports=\{\};__export\(stdin_exports,\{(?<exported>.*?)\}\);module\.exports=__toCommonJS\(stdin_exports\);)?(?<rest>.*?)(?:0&&\(module\.exports=\{[^}]*\}\);)?\s*$/s;

/**
 * The text of a module with getters for what it exports, and, if it may be evaluated in another order than it is written
 * in (`isPure`), with `later(ID).exports` in the place of each `require(ID)` that stands for an import. Whatever is not used is not
 * loaded then: no module may be imported for its effects alone.
 */
export function withLateImports(code, isPure) {
  const { helpers = '', exported = '', rest } = MODULE.exec(code).groups;
  const getters = exported.replaceAll(/([\w$]+):\(\)=>([\w$.]+)(?=,|$)/g, 'get $1(){return $2}');
  const text = `module.exports={__esModule:!0,${getters}};${rest}`;
  const late = isPure ? imported(text) : text;
  return /\b__(?!esModule)/.test(late) ? helpers + late : late;
}

/** The same text with late imports. */
function imported(text) {
  const names = new Set();
  const late = text.replaceAll(/\b(import_[\w$]+)=require\(/g, (_, name) => {
    names.add(name);
    return `${name}=later(`;
  });
  return late.replaceAll(/\b(import_[\w$]+)\b(?!=later\()/g, (word, name) =>
    names.has(name) ? `${word}.exports` : word,
  );
}
