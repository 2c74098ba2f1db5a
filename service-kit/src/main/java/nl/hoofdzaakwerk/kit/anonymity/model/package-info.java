/** Finds personal data in Dutch free text. */
package nl.hoofdzaakwerk.kit.anonymity.model;
