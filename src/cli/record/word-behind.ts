import { FACTS, isNumbered, TOLD_FACT_NAMES, type ToldFactName } from '../../plan/language/fact-kinds.ts';
import { FILE, type PickUnits, PLAN_FILE, UNIT, type Value } from '../command-line/value.ts';
import { CORRECT, UNDO } from './in-place-of-fact.ts';
import { possibleUnits, recordedUnits } from './possible-units.ts';

/** What may stand behind the words of `cchc record`, the fact first: what it still needs, then the plan. */
export function wordBehind(fact: string, others: readonly string[]): Value | undefined {
  const places = [...placesOf(fact), PLAN_FILE];
  return places[others.length];
}

function placesOf(word: string): Value[] {
  if (word === UNDO) return [];
  if (word === CORRECT) return [unitOf(recordedUnits), FACT_ON_RECORD];
  const fact = TOLD_FACT_NAMES.find((name) => name === word);
  return fact === undefined ? [] : placesOfFact(fact);
}

function placesOfFact(fact: ToldFactName): Value[] {
  const { needs } = FACTS[fact];
  const places: Value[] = [];
  if (needs.includes('file')) places.push(FILE);
  if (needs.includes('id') && !isNumbered(fact)) places.push(DUTY);
  if (needs.includes('unit')) places.push(unitOf((context) => possibleUnits(fact, context)));
  return places;
}

const FACT_ON_RECORD: Value = {
  ...UNIT,
  offers: 'nothing',
  choices: () => Promise.resolve(TOLD_FACT_NAMES.map((word) => ({ word, about: FACTS[word].name }))),
};

/** Ids of deadlines and duties, which the known facts do not end. */
const DUTY: Value = {
  ...UNIT,
  pick: () =>
    Promise.resolve(({ plan }) => {
      const ids = [...plan.deadlines, ...plan.duties].flatMap(({ id }) => (id === null ? [] : [id]));
      return [...new Set(ids)].map((id) => [id, { vi: '', en: '' }] as const);
    }),
};

function unitOf(pick: PickUnits): Value {
  return { ...UNIT, pick: () => Promise.resolve(pick) };
}
