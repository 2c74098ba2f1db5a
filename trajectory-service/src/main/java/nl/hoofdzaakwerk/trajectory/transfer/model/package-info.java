/** The life of a transfer, and what has to hold for it (P1, G1). */
package nl.hoofdzaakwerk.trajectory.transfer.model;
