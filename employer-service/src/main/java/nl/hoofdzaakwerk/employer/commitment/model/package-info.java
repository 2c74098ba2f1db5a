/** The ledger of promised places: entries that move places from one bucket to another (rule X10). */
package nl.hoofdzaakwerk.employer.commitment.model;
