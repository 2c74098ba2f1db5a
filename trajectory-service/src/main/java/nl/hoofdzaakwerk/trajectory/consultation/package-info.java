/** Case consultation: meetings of a region, anonymous cases, what was advised, what it cost and what came of it. */
package nl.hoofdzaakwerk.trajectory.consultation;
