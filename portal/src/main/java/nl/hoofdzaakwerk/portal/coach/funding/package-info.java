/** Who pays for a trajectory: asking for money, giving what is missing, taking a request back (B1–B6). */
package nl.hoofdzaakwerk.portal.coach.funding;
