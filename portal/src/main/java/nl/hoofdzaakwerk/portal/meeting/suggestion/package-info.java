/**
 * What comes before a meeting: ranked lists for a candidate and for a vacancy with every reason (E3, X18, X20), what a
 * candidate answers (X16), requests for work where nothing fits (X17), and who did not come up (X19).
 */
package nl.hoofdzaakwerk.portal.meeting.suggestion;
