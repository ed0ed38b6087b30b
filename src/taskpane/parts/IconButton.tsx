import { Button } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { Icon } from './Icon.js';

/** A button that shows a drawing; its words are read out, and shown where the pointer rests. */
export function IconButton({
  icon,
  says,
  disabled = false,
  onClick,
}: {
  readonly icon: ComponentProps<typeof Icon>['name'];
  readonly says: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<Icon name={icon} />}
      title={says}
      aria-label={says}
      disabled={disabled}
      onClick={onClick}
    />
  );
}
