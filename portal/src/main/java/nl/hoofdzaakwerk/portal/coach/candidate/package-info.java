/**
 * One person: facts, scope, wishes, legal grounds and what happened so far. Health data, wishes and legal grounds are
 * of the treating side alone.
 */
package nl.hoofdzaakwerk.portal.coach.candidate;
