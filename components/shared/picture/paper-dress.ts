/**
 * Does something while an element wears the styles of paper, and undoes that at once, before the browser shows anything of it: what an element
 * looks like on paper is so in every page, dark or light, and in colours that a reader forces on all pages.
 * @param paper styles that come after those of the element
 */
export function dressed<T>(root: ShadowRoot, paper: readonly CSSStyleSheet[], act: () => T): T {
  const own = [...root.adoptedStyleSheets];
  const worn = [...own.map(onPaper), ...paper];
  root.adoptedStyleSheets = worn;
  try {
    return act();
  } finally {
    // What was adopted meanwhile stays.
    root.adoptedStyleSheets = [...own, ...root.adoptedStyleSheets.filter((sheet) => !worn.includes(sheet))];
  }
}

function onPaper(sheet: CSSStyleSheet): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  copy.replaceSync([...sheet.cssRules].map(ruleOnPaper).join('\n'));
  return copy;
}

/** Nothing scrolls on paper, so that what would stay in sight stays in its place. */
function ruleOnPaper(rule: CSSRule): string {
  if (rule instanceof CSSMediaRule) {
    const { conditionText, cssRules } = rule;
    if (conditionText.includes('forced-colors')) return '';
    if (/\bprint\b/.test(conditionText)) return [...cssRules].map(ruleOnPaper).join('\n');
  }
  return rule.cssText.replaceAll('position: sticky', 'position: relative');
}
