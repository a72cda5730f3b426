/** The sizes of one paper that no rule of all papers can name, each under a class of its own. */
export interface SizeClasses {
  /** The class of a declaration such as `width: 12pt`; the same for the same. */
  of(declaration: string): string;
  /** The rules of all classes, for the style sheet. */
  rules(): string;
}

/** No sizes yet. */
export function sizeClasses(): SizeClasses {
  const names = new Map<string, string>();
  return {
    of: (declaration) => {
      const name = names.get(declaration) ?? `size-${names.size + 1}`;
      names.set(declaration, name);
      return name;
    },
    // More exact than the rules of all papers, as what stood in the elements themselves was.
    rules: () =>
      [...names].map(([declaration, name]) => `body .${name}.${name} { ${declaration}; }\n`).join(''),
  };
}
