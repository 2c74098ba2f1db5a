/** Rules that differ per region or year, as data with a validity period. */
package nl.hoofdzaakwerk.trajectory.policy;
