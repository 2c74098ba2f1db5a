package nl.hoofdzaakwerk.matching.meeting.model;

/**
 * How much each part of an agenda holds (X15).
 *
 * @param expiringDays a vacancy that closes within so many days after the meeting comes first
 * @param candidatesPerVacancy best candidates shown with it
 * @param undiscussedCandidates candidates longest undiscussed
 * @param actionDays days after the meeting within which an action is done, where the meeting names no day
 */
public record AgendaRule(int expiringDays, int candidatesPerVacancy, int undiscussedCandidates, int actionDays) {}
