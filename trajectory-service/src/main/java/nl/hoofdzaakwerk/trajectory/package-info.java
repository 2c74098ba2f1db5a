/**
 * Candidates, scope, trajectories, placements, money, case consultation, legal grounds: the guidance of people in GGZ
 * treatment to work and during work.
 *
 * <p>Features build on each other in one direction. {@code organisation}, {@code reference}, {@code policy},
 * {@code due}, {@code round}, {@code subject}, {@code sheet} and {@code pseudonym} know no feature; {@code region},
 * {@code intake}, {@code progress}, {@code plan}, {@code placement}, {@code principles}, {@code bottleneck},
 * {@code feedback}, {@code funding}, {@code consultation}, {@code privacy}, {@code client}, {@code transfer},
 * {@code supply} and {@code operation} each know only those before them.
 */
package nl.hoofdzaakwerk.trajectory;
