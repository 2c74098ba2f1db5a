/**
 * The programme and its national figures: regions, divisions and targets, how organisations work together, and what
 * came of guidance, after disclosure control.
 *
 * <p>Features build on each other in one direction. {@code programme}, {@code disclosure}, {@code survey}, {@code due}
 * and {@code privacy} know no feature; {@code figures} (facts heard), {@code rebuild}, {@code indicator} (the catalogue
 * and exact counts), {@code release} (all that is published of one moment) and what is made of a release:
 * {@code report}, {@code cube}, {@code statistics}, {@code funnel}, {@code survival}, {@code forecast},
 * {@code fidelity}, {@code milestone}, {@code quality}, {@code publication} and {@code export} each know only those
 * before them. Beside them {@code cooperation} is shared by {@code keyfigure}, {@code activity}, {@code risk},
 * {@code page} and {@code stakeholder}; {@code estimate} knows the catalogue, {@code discipline} the facts. A figure
 * that is told to anybody is read from a release; nothing else may read a fact.
 */
package nl.hoofdzaakwerk.reporting;
