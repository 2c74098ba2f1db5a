/** Work to find or make for candidates no vacancy fits, as matching asks it (rule X17). */
package nl.hoofdzaakwerk.employer.development;
