/** A17: what happened for each of the eight principles of IPS, derived from the work. */
package nl.hoofdzaakwerk.trajectory.principles;
