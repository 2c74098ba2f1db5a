/** Work that was found, and matches heard from the matching-service (A7–A9, X5). */
package nl.hoofdzaakwerk.trajectory.placement;
