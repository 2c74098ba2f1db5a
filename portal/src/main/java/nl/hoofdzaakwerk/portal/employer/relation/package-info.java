/**
 * Employers: the list, one employer with all that is known of it, contact with it, and the people to speak to there.
 */
package nl.hoofdzaakwerk.portal.employer.relation;
