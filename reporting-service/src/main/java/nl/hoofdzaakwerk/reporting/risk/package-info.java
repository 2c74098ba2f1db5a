/** Risks to the cooperation with their measures and owners (rule F14). */
package nl.hoofdzaakwerk.reporting.risk;
