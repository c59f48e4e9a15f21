import {
  isLiteralElement,
  isNumberElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';

type ArgumentKind = 'text' | 'number';

/** The arguments of a parsed message, in the order in which they come up. */
export function argumentsOf(elements: readonly MessageFormatElement[]): ReadonlyMap<string, ArgumentKind> {
  const found = new Map<string, ArgumentKind>();
  const visit = (element: MessageFormatElement): void => {
    if (isLiteralElement(element) || isPoundElement(element) || isTagElement(element)) return;
    const isNumber = isNumberElement(element) || isPluralElement(element);
    if (isNumber || !found.has(element.value)) found.set(element.value, isNumber ? 'number' : 'text');
    if (isPluralElement(element) || isSelectElement(element)) {
      for (const { value } of Object.values(element.options)) value.forEach(visit);
    }
  };
  elements.forEach(visit);
  return found;
}
