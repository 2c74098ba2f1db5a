/** How people come in: the question whether somebody is in scope, and referrals that wait for an answer. */
package nl.hoofdzaakwerk.portal.coach.intake;
