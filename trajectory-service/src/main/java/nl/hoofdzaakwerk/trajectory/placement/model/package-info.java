/** The placement and the rules A7–A9. */
package nl.hoofdzaakwerk.trajectory.placement.model;
