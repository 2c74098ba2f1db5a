/** Places that employers promised, and what became of them, as a ledger (rule X10). */
package nl.hoofdzaakwerk.employer.commitment;
