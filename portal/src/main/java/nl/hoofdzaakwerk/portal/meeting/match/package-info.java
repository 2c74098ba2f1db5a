/**
 * Matches: how far each is, the steps outside a meeting, what both sides say, and the words at the end (E4, E5, P5).
 */
package nl.hoofdzaakwerk.portal.meeting.match;
