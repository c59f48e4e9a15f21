/** What a template does with a tag, in the words of Go, Handlebars, Mustache, ERB, EJS, JSP, HEEx and others. */
const words =
  'if|unless|else|elsif|elseif|elif|end|endif|with|range|define|template|block|break|continue|each|for|foreach|while|do|case|when|switch|include|partial|render|yield|import|extends|page|taglib';

const controls: readonly RegExp[] = [
  new RegExp(String.raw`^\{\{[-~]?\s{0,20}(?:[#/^!>*=]|--|\}|(?:${words})\b(?!\.))`),
  /^(?:\{%|\{#)/,
  // ERB's and EJS's <%- may give out a value, <%= of Phoenix may open a block.
  new RegExp(String.raw`^<%(?:(?![=-])|[#@!]|--|[=-]?\s{0,20}(?:${words})\b(?!\.))`),
  /^<%[^<>]{0,160}(?:\bdo|\{|->)(?: ?\|[^|<>]{0,40}\|)?\s{0,4}[-_]?%>$/,
];

/** Whether a tag of a template gives out no value: a branch, a loop, the end of one, a block, a part, a comment. */
export const isControlTag = (text: string): boolean => controls.some((control) => control.test(text.trim()));
