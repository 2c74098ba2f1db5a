/** The rhythm of matching meetings: series, their exceptions around holidays, and how they change or end (E1). */
package nl.hoofdzaakwerk.portal.meeting.series;
