/**
 * How guidance goes in an organisation, told to reporting as counts a month: caseload, talks, employer visits, work
 * followed (X27). Nothing about a single coach or candidate leaves.
 */
package nl.hoofdzaakwerk.trajectory.operation;
