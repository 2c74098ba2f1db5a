/** Which days people work in the Netherlands, for every term that is counted in working days. */
package nl.hoofdzaakwerk.employer.calendar;
