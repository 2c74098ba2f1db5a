/** Matches: their stages, the consent they need, and the placements that fulfil them. */
package nl.hoofdzaakwerk.matching.match;
