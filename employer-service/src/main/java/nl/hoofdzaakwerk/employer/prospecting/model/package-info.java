/** Concentration of work over employers and groups of them (rule X13). */
package nl.hoofdzaakwerk.employer.prospecting.model;
