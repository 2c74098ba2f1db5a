/**
 * Legal grounds per purpose and receiver, the candidate card that leaves the house, withdrawal, the own file, erasure
 * and emergency access (G1, G3, G4, P3, X1, X6). What a client reads stands in {@code client}.
 */
package nl.hoofdzaakwerk.trajectory.privacy;
