/** A candidate goes from one GGZ institution to another (P1). */
package nl.hoofdzaakwerk.trajectory.transfer;
