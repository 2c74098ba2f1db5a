/**
 * A match: one candidate card and one vacancy looked at together as a case, from proposal to placement (requirements
 * E4–E6). Its life cycle stands in {@link nl.hoofdzaakwerk.matching.match.model.MatchStage} and nowhere else.
 */
package nl.hoofdzaakwerk.matching.match.model;
