/** The shapes say what schemas of valibot say. */
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import {
  flag,
  listOf,
  number,
  numberBetween,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from '../../src/core/shape';

interface Sample {
  shape: Shape<unknown>;
  schema: v.GenericSchema;
  /** Values that mostly fit. */
  values: fc.Arbitrary<unknown>;
}

const OPTIONS = ['a', 1] as const;

const simple = fc.constantFrom<Sample>(
  { shape: text, schema: v.string(), values: fc.string() },
  { shape: flag, schema: v.boolean(), values: fc.boolean() },
  { shape: number, schema: v.number(), values: fc.double() },
  {
    shape: numberBetween(0, 2),
    schema: v.pipe(v.number(), v.minValue(0), v.maxValue(2)),
    values: fc.integer({ min: -1, max: 3 }),
  },
  { shape: oneOf(OPTIONS), schema: v.picklist(OPTIONS), values: fc.constantFrom(...OPTIONS) },
  { shape: oneOf([true]), schema: v.literal(true), values: fc.boolean() },
);

const { sample } = fc.letrec<{ sample: Sample }>((tie) => ({
  sample: fc.oneof({ maxDepth: 3 }, simple, inList(tie('sample')), inRecord(tie('sample'))),
}));

function inList(samples: fc.Arbitrary<Sample>): fc.Arbitrary<Sample> {
  return samples.map(({ shape, schema, values }) => ({
    shape: listOf(shape),
    schema: v.array(schema),
    values: fc.array(mostly(values), { maxLength: 4 }),
  }));
}

/** An object with a field that must be there, one that may, and one that nobody asks for. */
function inRecord(samples: fc.Arbitrary<Sample>): fc.Arbitrary<Sample> {
  return fc.tuple(samples, samples).map(([a, b]) => ({
    shape: record({ a: a.shape, b: optional(b.shape) }),
    schema: v.object({ a: a.schema, b: v.optional(b.schema) }),
    values: fc.record({ a: mostly(a.values), b: mostly(b.values), c: fc.anything() }, { requiredKeys: [] }),
  }));
}

function mostly(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 9, arbitrary: values }, { weight: 1, arbitrary: fc.anything() });
}

it('a shape fits the values that its schema fits', () => {
  const count = { fitting: 0, others: 0 };
  const scene = sample.chain((each) => mostly(each.values).map((value) => ({ ...each, value })));
  fc.assert(
    fc.property(scene, ({ shape, schema, value }) => {
      const fits = shape(value);
      count[fits ? 'fitting' : 'others']++;
      expect(fits).toBe(v.is(schema, value));
    }),
    { numRuns: 5000 },
  );
  expect(count.fitting).toBeGreaterThan(1000);
  expect(count.others).toBeGreaterThan(1000);
});
