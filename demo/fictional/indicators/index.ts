import { establishments } from './branches.js';
import { quickClosures } from './closures.js';
import { dwellingsWithChance, youngWithProfile } from './drugs-predicted.js';
import { drugOffences, drugReports } from './drugs.js';
import type { IndicatorMaker } from './indicator.js';
import { inhabitants } from './inhabitants.js';
import { firmsByLegalForm, reportsByLegalForm } from './legal-forms.js';
import { priceIndex, salePrice } from './prices.js';
import { dwellingsOfManyOwners, quickResales } from './property.js';
import { youngWithTraits } from './traits.js';
import { reportedTransactions, transactionAmount } from './transactions.js';

/** Every indicator of the fictional release, in the order of the themes. */
export const INDICATORS: readonly IndicatorMaker[] = [
  dwellingsOfManyOwners,
  quickResales,
  salePrice,
  priceIndex,
  drugOffences,
  youngWithProfile,
  youngWithTraits,
  dwellingsWithChance,
  drugReports,
  reportedTransactions,
  transactionAmount,
  reportsByLegalForm,
  establishments,
  quickClosures,
  firmsByLegalForm,
  inhabitants,
];
