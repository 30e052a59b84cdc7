import type { Helpfulness } from '../../../domain/activity-marks.ts';

/** Asked of whatever was done. */
export const helped = {
  legend: 'Heeft het geholpen?',
  yes: 'Ja',
  somewhat: 'Een beetje',
  no: 'Nee',
} satisfies Record<Helpfulness | 'legend', string>;
