/** Working days. */
package nl.hoofdzaakwerk.employer.calendar.model;
