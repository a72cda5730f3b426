/** Whether a word among others names a plan by its looks: a path, a YAML file, or standard input. */
export function looksLikePlan(word: string): boolean {
  return word === '-' || /[/\\]|\.ya?ml$/i.test(word);
}
