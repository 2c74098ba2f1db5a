/** The region's market put together: who is free, what is open, which pairs are worth most, and why. */
package nl.hoofdzaakwerk.matching.assignment;
