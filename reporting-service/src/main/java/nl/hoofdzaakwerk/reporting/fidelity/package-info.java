/** Signals of how guidance is done, month by month, made with every release; never a score (rule X27). */
package nl.hoofdzaakwerk.reporting.fidelity;
