/** Series of matching meetings, and the exceptions to them (requirement E1). */
package nl.hoofdzaakwerk.matching.meeting.series;
