// From here on this thread reads TypeScript, imported or required.
import { register as ofRequire } from 'tsx/cjs/api';
import { register as ofImport } from 'tsx/esm/api';

ofRequire();
ofImport();
