import type { Content } from '../../model/page/sheet.js';
import type { Converter, NativeCall } from '../converter.js';
import { Unconvertible } from './unconvertible.js';

/** A converter of what may turn out to have no ordinary formulas: then the reason is its sentence. */
export function convertible(convert: (call: NativeCall) => readonly (readonly Content[])[]): Converter {
  return (call) => {
    try {
      return convert(call);
    } catch (thrown) {
      if (thrown instanceof Unconvertible) return thrown.message;
      throw thrown;
    }
  };
}
