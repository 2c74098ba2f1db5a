/** A matching meeting as it goes on, for everybody who takes part (requirement X15). */
package nl.hoofdzaakwerk.matching.meeting.live;
