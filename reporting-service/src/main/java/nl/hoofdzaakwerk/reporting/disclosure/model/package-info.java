/**
 * Disclosure control: what may be shown of counts of people (rules F10 and X22).
 *
 * <p>A {@link nl.hoofdzaakwerk.reporting.disclosure.model.CountTable} says which counts exist and how they relate; a
 * {@link nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureControl} decides which cells are hidden and rounds the
 * rest. Every answer about people is cut from one protected table, so two answers never differ in what they reveal.
 */
package nl.hoofdzaakwerk.reporting.disclosure.model;
