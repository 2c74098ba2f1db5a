/**
 * The matching meeting, for its chair and for those who take part: planning, agenda, big screen, record, actions. What
 * follows from it lies in {@code match}, what comes before it in {@code suggestion}, its rhythm in {@code series}.
 * Candidates stand on these pages under a short code, as in the record of a meeting.
 */
package nl.hoofdzaakwerk.portal.meeting;
