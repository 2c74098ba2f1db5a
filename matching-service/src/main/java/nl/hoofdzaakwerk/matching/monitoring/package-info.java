/** Monitoring of the matching (E8): candidates, work, matches, time to a placement, and why matches fail. */
package nl.hoofdzaakwerk.matching.monitoring;
