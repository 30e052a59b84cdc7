import type { Situation } from '../../src/domain/situation.ts';

export interface Reader {
  name: string;
  situation: Situation;
}

/** Kinds of users who between them see every variant of a text. */
export const readers: readonly Reader[] = [
  { name: 'Aspirant', situation: { phase: 'prospective' } },
  {
    name: 'Startende netwerkpleegouder met een peuter',
    situation: {
      phase: 'starter',
      kind: 'kinship',
      careForms: ['long-term'],
      childAges: ['0-3'],
      ownChildren: false,
    },
  },
  {
    name: 'Ervaren bestandspleegouder met een tiener en eigen kinderen',
    situation: {
      phase: 'experienced',
      kind: 'recruited',
      careForms: ['long-term'],
      childAges: ['12-15'],
      ownChildren: true,
    },
  },
  {
    name: 'Deeltijdpleegouder (weekend)',
    situation: { phase: 'starter', kind: 'recruited', careForms: ['part-time'], childAges: ['4-11'] },
  },
];
