/** Which trajectories a coach has, what is next in each, and how much that is. */
package nl.hoofdzaakwerk.portal.coach.caseload;
