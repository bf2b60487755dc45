import { establishments } from './branches.js';
import { quickClosures } from './closures.js';
import { dwellingsWithChance, youngWithProfile } from './drugs-predicted.js';
import { drugOffences, drugReports } from './drugs.js';
import type { IndicatorMaker } from './indicator.js';
import { inhabitants } from './inhabitants.js';
import { priceIndex, salePrice } from './prices.js';
import { dwellingsOfManyOwners, quickResales } from './property.js';
import { reportedTransactions, sharesOfLegalPersons, transactionAmount } from './transactions.js';

/** Every indicator of the fictional release, in the order of the themes. */
export const INDICATORS: readonly IndicatorMaker[] = [
  dwellingsOfManyOwners,
  quickResales,
  salePrice,
  priceIndex,
  drugOffences,
  youngWithProfile,
  dwellingsWithChance,
  drugReports,
  reportedTransactions,
  transactionAmount,
  sharesOfLegalPersons,
  establishments,
  quickClosures,
  inhabitants,
];
