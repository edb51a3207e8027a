import type { Ledger } from '../ledger/ledger.js';
import { type LedgerLocation, openLedger } from '../ledger/open-ledger.js';
import { reconciler } from './reconciler.js';

/** Opens the ledger of a dossier with the rules by which claims become records. Throws `LedgerError`. */
export const openDossier = (location: LedgerLocation): Promise<Ledger> => openLedger(location, reconciler);
