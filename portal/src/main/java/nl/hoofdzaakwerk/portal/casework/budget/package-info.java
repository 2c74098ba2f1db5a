/** The region's budgets with their append-only ledger. */
package nl.hoofdzaakwerk.portal.casework.budget;
