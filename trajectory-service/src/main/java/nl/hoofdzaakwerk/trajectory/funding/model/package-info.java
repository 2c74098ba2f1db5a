/** Money, schemes and their decisions, and the ledger of budgets. */
package nl.hoofdzaakwerk.trajectory.funding.model;
