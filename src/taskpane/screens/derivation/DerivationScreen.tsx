import { Link } from '@fluentui/react-components';
import { laterMessages } from '../../../messages/later.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { CellDerivation } from './CellDerivation.js';
import { OwnDerivation } from './OwnDerivation.js';

/** Where a figure comes from: of an offer, or of a METER cell that the user asked about. */
export function DerivationScreen() {
  const pane = usePane();
  const explained = usePaneState((state) => state.explained);
  return (
    <>
      <p>
        <Link as="button" onClick={() => pane.go('compare')}>
          {laterMessages().derivation.back}
        </Link>
      </p>
      {explained === undefined ? <OwnDerivation /> : <CellDerivation explained={explained} />}
    </>
  );
}
