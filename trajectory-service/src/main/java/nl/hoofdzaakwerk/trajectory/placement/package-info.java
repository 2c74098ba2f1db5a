/** Work that was found, and matches heard from the matching-service. */
package nl.hoofdzaakwerk.trajectory.placement;
