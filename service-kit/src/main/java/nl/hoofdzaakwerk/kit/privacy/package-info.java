/** Who processed whose data for what purpose, and which employee called what: two separate logs. */
package nl.hoofdzaakwerk.kit.privacy;
