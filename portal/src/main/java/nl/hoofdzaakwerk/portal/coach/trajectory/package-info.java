/** One trajectory from its start to its end: contacts, next step, who guides, the principles of IPS. */
package nl.hoofdzaakwerk.portal.coach.trajectory;
