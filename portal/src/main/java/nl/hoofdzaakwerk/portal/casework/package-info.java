/**
 * Work around cases: people referred, money for trajectories, budgets and their ledger, case consultation with its
 * requests for money, and what municipalities put first. Client managers, the region's steering group and whoever is
 * invited to a consultation work here; trajectory-service decides what each of them sees.
 */
package nl.hoofdzaakwerk.portal.casework;
