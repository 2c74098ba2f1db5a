/**
 * Brings candidates and vacancies together every two weeks, knowing neither a name nor a diagnosis.
 *
 * <p>Features build on each other in one direction. {@code columns}, {@code due}, {@code privacy} and {@code scoring}
 * (rules, points and reasons) know no feature; {@code pool} (cards and vacancies heard), {@code interest} (a
 * candidate's yes), {@code match}, {@code assignment}, {@code exposure}, {@code monitoring}, {@code vum},
 * {@code board}, {@code reverse}, {@code meeting} and {@code tenure} each know only those before them.
 */
package nl.hoofdzaakwerk.matching;
