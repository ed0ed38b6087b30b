import fc from 'fast-check';
import { readScenarioFile } from '../../../src/core/file/read-scenario-file';
import { writeScenarioFile } from '../../../src/core/file/write-scenario-file';
import { randomFile } from './random-file';

test('readScenarioFile(writeScenarioFile(file)) is file', () => {
  fc.assert(
    fc.property(randomFile, (file) => {
      expect(readScenarioFile(writeScenarioFile(file))).toEqual({ ok: true, value: file });
    }),
  );
});

test('the text does not depend on the order of keys', () => {
  const turned = <T extends object>(own: T) => Object.fromEntries(Object.entries(own).reverse()) as T;
  fc.assert(
    fc.property(randomFile, (file) => {
      const other = {
        ...turned(file),
        scenarios: file.scenarios.map((own) => turned({ ...own, offers: own.offers.map(turned) })),
      };
      expect(writeScenarioFile(other)).toBe(writeScenarioFile(file));
    }),
  );
});
