import type { Setting } from '../belongings.js';
import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';
import { Refusal } from '../refusal.js';

/** Excel.Setting; its state is its key. */
const SETTING: Kind<string> = {
  name: 'Setting',
  identity: (key) => ({ _Id: key }),
  reads: {
    Key: (key) => key,
    Value: (key, reach) => existing(key, reach).value,
    _Id: (key) => key,
  },
  writes: { Value: (key, value, reach) => void (existing(key, reach).value = value) },
  calls: {
    Delete: (key, _, reach) => {
      const { settings } = reach.belongings;
      settings.splice(settings.indexOf(existing(key, reach)), 1);
    },
  },
};

/** Excel.SettingCollection: what the add-in keeps in the workbook by key. */
export const SETTINGS: Kind<null> = {
  name: 'SettingCollection',
  reads: {},
  items: (_, { belongings }) => belongings.settings.map(({ key }) => hostObject(SETTING, key)),
  leads: {
    '[]': (_, [key], reach) => hostObject(SETTING, existing(String(key), reach).key),
    GetItemOrNullObject: (_, [key], reach) => sought(String(key), reach),
    // A key that is there already takes the new value.
    Add: (_, [key, value], reach) => {
      const name = String(key);
      const known = find(name, reach);
      if (known) known.value = value;
      else reach.belongings.settings.push({ key: name, value });
      return hostObject(SETTING, name);
    },
  },
  calls: { GetCount: (_, __, { belongings }) => belongings.settings.length },
};

function find(key: string, { belongings }: Reach): Setting | undefined {
  return belongings.settings.find((one) => one.key === key);
}

function sought(key: string, reach: Reach): HostObject | null {
  return find(key, reach) ? hostObject(SETTING, key) : null;
}

function existing(key: string, reach: Reach): Setting {
  const setting = find(key, reach);
  if (!setting) throw new Refusal('ItemNotFound', `There is no setting ${key}.`);
  return setting;
}
