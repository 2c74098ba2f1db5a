/** Programme and national figures: regions, divisions and targets, and what came of them, after disclosure control. */
package nl.hoofdzaakwerk.reporting;
