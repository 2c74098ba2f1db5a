/** Candidates who go to another GGZ institution: asking, answering, finishing (P1). */
package nl.hoofdzaakwerk.portal.coach.transfer;
