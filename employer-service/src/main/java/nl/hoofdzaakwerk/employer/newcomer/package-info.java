/** The target for new employers, and who counts towards it (rule D2). */
package nl.hoofdzaakwerk.employer.newcomer;
