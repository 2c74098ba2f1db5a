/** Any figure by place, year and dimensions, cut from a release (rule X22). */
package nl.hoofdzaakwerk.reporting.cube;
