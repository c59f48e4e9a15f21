import { useWords } from '../frame/useWords.ts';
import { CheckField } from './CheckField.tsx';

interface SessionOnlyCheckboxProps {
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
}

/** Whether a secret key stays out of the keychain. */
export function SessionOnlyCheckbox(props: SessionOnlyCheckboxProps) {
  const { label, chosen, otherwise } = useWords().components.sessionOnly;
  return <CheckField {...props} label={label} description={props.isSelected ? chosen : otherwise} />;
}
