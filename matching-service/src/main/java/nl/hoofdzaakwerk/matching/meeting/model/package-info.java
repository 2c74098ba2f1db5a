/**
 * The two-weekly matching meeting of a region: its agenda, its decisions and its life (requirements E1, E2, E7). The
 * life cycle stands in {@link nl.hoofdzaakwerk.matching.meeting.model.MeetingStage} and nowhere else.
 */
package nl.hoofdzaakwerk.matching.meeting.model;
