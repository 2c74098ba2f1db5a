/** Tasks to develop jobs. */
package nl.hoofdzaakwerk.employer.development.model;
