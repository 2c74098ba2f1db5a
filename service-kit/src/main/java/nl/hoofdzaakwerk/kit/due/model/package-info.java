/** Next steps. */
package nl.hoofdzaakwerk.kit.due.model;
