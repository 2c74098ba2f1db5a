/**
 * Reporting discipline (rules F8 and P4): per organisation, region and month what was expected, received in time and
 * late; approved, accepted and locked on its way to the nation; and what is asked of whoever can mend the data.
 */
package nl.hoofdzaakwerk.reporting.discipline;
