/** The bottleneck, its life and who holds it. */
package nl.hoofdzaakwerk.trajectory.bottleneck.model;
