/**
 * The live boards: per region the best assignment as it is now, kept up to date with every change (requirements E2, E3,
 * E6), with what else is possible and how fair it is.
 *
 * <p>Whatever changes a region writes down which card or vacancy it touched ({@code pool.PoolChanges}). Each instance
 * of the service reads those changes, loads the touched cards and vacancies anew, and repairs its board in place.
 * Before a board is read it takes in what was committed until then.
 */
package nl.hoofdzaakwerk.matching.board;
