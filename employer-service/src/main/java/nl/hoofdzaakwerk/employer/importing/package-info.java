/** Relation files: checked row by row, then registered all at once or not at all (rule D10). */
package nl.hoofdzaakwerk.employer.importing;
