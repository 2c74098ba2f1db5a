/** Which counts may leave, and how exact. */
package nl.hoofdzaakwerk.trajectory.supply.model;
