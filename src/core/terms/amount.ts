import { NOT_NEGATIVE, zeroIsBlank } from '../grid/number.js';

/** An amount where no charge could mean a 0: that is a blank. */
export const AMOUNT_OR_NONE = zeroIsBlank(NOT_NEGATIVE);
