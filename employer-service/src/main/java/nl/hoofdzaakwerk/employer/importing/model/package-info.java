/** What a relation file says, row by row, and what may become of it (rule D10). */
package nl.hoofdzaakwerk.employer.importing.model;
