/** Visits to employers for a wish that leads to nobody: learn, return, propose (rule X12). */
package nl.hoofdzaakwerk.employer.wish;
