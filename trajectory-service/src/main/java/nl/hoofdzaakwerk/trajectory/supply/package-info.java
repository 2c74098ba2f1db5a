/**
 * What the candidates of a region wish for, as monthly counts that tell of nobody (D11, G3). The only figures about
 * candidates that leave for the employer's side.
 */
package nl.hoofdzaakwerk.trajectory.supply;
