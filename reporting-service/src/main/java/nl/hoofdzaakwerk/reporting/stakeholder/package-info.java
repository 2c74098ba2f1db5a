/** The stakeholder web of a region: who matters, how near they stand, and what they think of the project (rule F15). */
package nl.hoofdzaakwerk.reporting.stakeholder;
