/** Frozen, numbered figures, and what of them is open data (rule X24). */
package nl.hoofdzaakwerk.reporting.publication;
