/**
 * Pages of the programme: a region and what it works on, the nation, figures and their discipline. Each subpackage is
 * one group of pages; what they share lies here.
 */
package nl.hoofdzaakwerk.portal.programme;
