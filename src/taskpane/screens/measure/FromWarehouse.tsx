import { useState } from 'react';
import { measureMessages } from '../../../messages/measure.js';
import { later } from '../LaterScreen.js';

/** In a script of its own: most logs are files, and queries for ten warehouses are half as large as all else here. */
const { Screen: WarehouseQuery } = later(
  async () => (await import(/* webpackChunkName: "warehouse" */ './WarehouseQuery.js')).WarehouseQuery,
);

/** A log that is too large to be read here, or stays where it is. */
export function FromWarehouse() {
  const { warehouse: texts } = measureMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts.title}</summary>
      {isOpen && <WarehouseQuery />}
    </details>
  );
}
