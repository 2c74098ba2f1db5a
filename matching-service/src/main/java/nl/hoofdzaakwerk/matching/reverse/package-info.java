/** The reverse match: what becomes of a candidate no vacancy fits (rule X17). */
package nl.hoofdzaakwerk.matching.reverse;
