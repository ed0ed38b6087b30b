import type { AssumedId } from '../../../core/scenario/assumptions/assumed.js';

/** Figures that are shares, typed and shown as percentages, and those that are amounts; the others are numbers. */
const KINDS: Readonly<Partial<Record<AssumedId, 'share' | 'money'>>> = {
  Growth: 'share',
  'Budgeted resolution rate': 'share',
  'Guaranteed resolution rate': 'share',
  'Guarantee refund': 'share',
  'Handle time uplift': 'share',
  'Realisation rate': 'share',
  'Discount rate': 'share',
  Swing: 'share',
  'Guarantee limit': 'money',
  'Current platform cost': 'money',
  Budget: 'money',
};

/** How a figure is typed and shown. */
export function figureKind(name: string): 'share' | 'money' | 'number' {
  return (KINDS as Readonly<Record<string, 'share' | 'money'>>)[name] ?? 'number';
}
