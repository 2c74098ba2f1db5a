/**
 * Candidates, scope, trajectories, placements, money, case consultation, legal grounds: the guidance of people in GGZ
 * treatment to work and during work.
 *
 * <p>Features build on each other in one direction: {@code policy}, {@code due}, {@code round}, {@code subject} and
 * {@code pseudonym} know no other; {@code intake}, {@code progress}, {@code placement}, {@code funding},
 * {@code consultation} and {@code privacy} each know only those before them.
 */
package nl.hoofdzaakwerk.trajectory;
